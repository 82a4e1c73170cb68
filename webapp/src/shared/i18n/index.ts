import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import vi from './catalogue.vi';
import { currentLanguage } from './language';
import { reactAriaVietnamese } from './react-aria-vi';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof vi };
  }
}

/** Loads the catalogue of the page's language; nothing may render before. */
export async function prepareTexts(): Promise<void> {
  const language = currentLanguage();
  const catalogue = language === 'en' ? (await import('./catalogue.en')).default : vi;
  if (language === 'vi') installReactAriaTexts();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** The documented door for languages React Aria does not ship. */
function installReactAriaTexts(): void {
  const door = window as unknown as Record<symbol, unknown>;
  door[Symbol.for('react-aria.i18n.locale')] = 'vi-VN';
  door[Symbol.for('react-aria.i18n.strings')] = reactAriaVietnamese;
}
