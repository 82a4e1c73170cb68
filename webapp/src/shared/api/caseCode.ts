/** Cases of designers' procedures are numbered under letters only, dossiers under the identifier of the city (H29). */
const ofCase = /^[A-Z]{2,6}\./;

/** Requests to work from home have numbers of their own. */
export const isRemoteWork = (code: string): boolean => code.startsWith('LVTN-');

/** So have reviews of the pilot. */
export const isRemoteReview = (code: string): boolean => code.startsWith('SKTN-');

/** And rounds of exams. */
export const isExam = (code: string): boolean => code.startsWith('TTLD-');

/** Dossiers and cases of designers' procedures come from somebody and have a day on which they are answered. */
export const isPromised = (code: string): boolean => !isRemoteWork(code) && !isRemoteReview(code) && !isExam(code);

export const isCase = (code: string): boolean => ofCase.test(code);

/** Where the server keeps a dossier or a case. */
export const addressOf = (code: string): string =>
  `/api/${isCase(code) ? 'cases' : 'dossiers'}/${encodeURIComponent(code)}`;
