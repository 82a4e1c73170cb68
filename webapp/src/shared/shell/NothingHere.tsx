import { useTranslation } from 'react-i18next';
import { local } from '../i18n/language';
import { Button } from '../ui/Button';
import { PageHead } from '../ui/PageHead';
import { useSession } from './useSession';
import { useSignOut } from './useSignOut';

/** For those whose role has nothing to do with dossiers: says so instead of showing pages that refuse them. */
export function NothingHere() {
  const { t } = useTranslation();
  const { titleVi, titleEn } = useSession();
  const signOut = useSignOut();
  return (
    <>
      <PageHead title={t('nothingHere.title')} />
      <p>{t('nothingHere.lead', { title: local(titleVi, titleEn) })}</p>
      <p>
        <Button isPending={signOut.isPending} onPress={() => signOut.mutate()}>
          {t('nothingHere.signOut')}
        </Button>
      </p>
    </>
  );
}
