import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/i18n/language';

const catalogues: Record<Language, () => Promise<{ default: object }>> = {
  vi: () => import('../../shared/i18n/vi.json'),
  en: () => import('../../shared/i18n/en.json'),
};

/** The product's words in a language that need not be the page's; null until they are there. */
export function useWords(language: Language): i18n | null {
  const { i18n: words } = useTranslation();
  const [spoken, setSpoken] = useState<i18n | null>(null);
  useEffect(() => {
    let left = false;
    void catalogues[language]().then(({ default: catalogue }) => {
      const other = words.cloneInstance({ lng: language });
      other.addResourceBundle(language, 'translation', catalogue);
      if (!left) setSpoken(other);
    });
    return () => {
      left = true;
    };
  }, [language, words]);
  return spoken?.language === language ? spoken : null;
}
