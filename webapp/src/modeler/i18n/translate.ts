import vietnamese from './bpmn-vi.json';
import { translatorOf } from './translator';

/** The words of the drawing library and its panels. */
export const translate = translatorOf(vietnamese);
