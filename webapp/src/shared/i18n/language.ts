export type Language = 'vi' | 'en';

const stored = 'congvu.language';

/** Set by appearance.js before the first paint and fixed until the page is loaded again. */
export const currentLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'vi');

/** How numbers and names of days are written in it. */
export const locale = (): string => (currentLanguage() === 'en' ? 'en-GB' : 'vi-VN');

/** Loads the page again: React Aria keeps its texts for the life of a page. */
export function switchLanguage(language: Language): void {
  localStorage.setItem(stored, language);
  window.location.reload();
}

/** The text of the current language out of a Vietnamese and an English one. */
export const local = (vi: string, en: string | null | undefined): string => (currentLanguage() === 'en' && en) || vi;
