import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { currentLanguage, switchLanguage } from '../i18n/language';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = currentLanguage() === 'en' ? 'vi' : 'en';
  return (
    <Button className="button button-quiet language-switch" onPress={() => switchLanguage(other)}>
      <span lang={other}>{t('shell.otherLanguage')}</span>
    </Button>
  );
}
