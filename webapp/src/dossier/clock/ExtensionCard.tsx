import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../shared/api/queries';
import { ExtensionFacts } from '../actions/ExtensionFacts';
import { isClosed } from '../words';

/** Whether the date can still be promised anew, said before anybody tries. */
export function ExtensionCard({ code }: { code: string }) {
  const { t } = useTranslation();
  const { data: dossier } = useQuery(dossierQuery(code));
  if (!dossier?.extension || !dossier.promisedAt || isClosed(dossier.status)) return null;
  return (
    <section className="card clock">
      <h2>{t('extension.title')}</h2>
      <ExtensionFacts extension={dossier.extension} />
    </section>
  );
}
