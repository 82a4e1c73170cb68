import { asProblem } from '../api/problem';
import { currentLanguage } from '../i18n/language';
import { showToast } from './toasts';

/** A refusal of something that has no form of its own to show it in. */
export function tellProblem(error: unknown): void {
  const problem = asProblem(error);
  showToast(`${problem.title(currentLanguage())}. ${problem.detail(currentLanguage())}`, 'bad');
}
