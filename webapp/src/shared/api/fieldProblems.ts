import { currentLanguage } from '../i18n/language';
import { asProblem } from './problem';

/** What was wrong with which field, in the language of the page; none when nothing was refused. */
export const fieldProblems = (error: unknown): Record<string, string> =>
  error ? asProblem(error).fields(currentLanguage()) : {};
