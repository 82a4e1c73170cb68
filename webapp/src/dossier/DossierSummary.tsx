import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../shared/api/queries';
import { Failure, Loading } from '../shared/ui/States';
import { Papers } from './attachments/Papers';
import { DossierFacts } from './DossierFacts';
import { Slips } from './Slips';
import { StepTimeline } from './StepTimeline';
import './dossier.css';

/** What a dossier is and how far it has come. */
export function DossierSummary({ code }: { code: string }) {
  const { t } = useTranslation();
  const dossier = useQuery(dossierQuery(code));
  if (dossier.isPending) return <Loading />;
  if (!dossier.data) return <Failure error={dossier.error} onRetry={() => dossier.refetch()} />;
  return (
    <div className="columns">
      <section className="card">
        <h2>{t('dossier.steps')}</h2>
        <StepTimeline code={code} steps={dossier.data.steps} />
      </section>
      <div className="column-side">
        <section className="card">
          <h2>{t('dossier.facts')}</h2>
          <DossierFacts dossier={dossier.data} />
        </section>
        <section className="card">
          <h2>{t('dossier.components')}</h2>
          <Papers code={code} components={dossier.data.components} />
        </section>
        {dossier.data.slips.length > 0 && (
          <section className="card">
            <h2>{t('dossier.slips')}</h2>
            <Slips slips={dossier.data.slips} />
          </section>
        )}
      </div>
    </div>
  );
}
