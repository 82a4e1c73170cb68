import { currentLanguage } from '../../shared/i18n/language';

declare global {
  interface Window {
    /** What a library said in English; collected while developing only. */
    untranslated?: Set<string>;
  }
}

type Translate = (text: string, values?: Record<string, unknown>) => string;

/** The words of a library whose own are English. */
export const translatorOf =
  (dictionary: Record<string, string>): Translate =>
  (text, values = {}) => {
    const own = currentLanguage() === 'vi' ? vietnameseOf(text, dictionary) : text;
    return own.replace(/{([^}]+)}/g, (placeholder, name: string) =>
      name.trim() in values ? String(values[name.trim()]) : placeholder,
    );
  };

function vietnameseOf(text: string, dictionary: Record<string, string>): string {
  const own = dictionary[text];
  if (own === undefined && import.meta.env.DEV) {
    window.untranslated ??= new Set();
    window.untranslated.add(text);
  }
  return own ?? text;
}
