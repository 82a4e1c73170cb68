import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { StepTimeline } from '../dossier/StepTimeline';
import { caseQuery } from '../shared/api/queries';
import { formatDateTime } from '../shared/time/format';
import { Failure, Loading } from '../shared/ui/States';
import { CaseFacts } from './CaseFacts';
import { OpeningFacts } from './OpeningFacts';
import '../dossier/dossier.css';
import './casefile.css';

/** What a case is about, what was answered, and how far it has come. */
export function CaseSummary({ code }: { code: string }) {
  const { t } = useTranslation();
  const file = useQuery(caseQuery(code));
  if (file.isPending) return <Loading />;
  if (!file.data) return <Failure error={file.error} onRetry={() => file.refetch()} />;
  const { answer, publishedAt, reason, status, steps, opening } = file.data;
  return (
    <div className="columns">
      <div className="column-side">
        {answer && (
          <section className="card">
            <h2>{t('cases.answer')}</h2>
            <p className="case-text">{answer}</p>
            <p className="muted">
              {publishedAt ? t('cases.publishedAt', { at: formatDateTime(publishedAt) }) : t('cases.notPublished')}
            </p>
          </section>
        )}
        {reason && status !== 'RESOLVED' && (
          <section className="card">
            <h2>{t('cases.reason')}</h2>
            <p className="case-text">{reason}</p>
          </section>
        )}
        <section className="card">
          <h2>{t('dossier.steps')}</h2>
          <StepTimeline code={code} steps={steps} />
        </section>
      </div>
      <div className="column-side">
        <section className="card">
          <h2>{t('cases.opening')}</h2>
          <OpeningFacts opening={opening} />
        </section>
        <section className="card">
          <h2>{t('cases.facts')}</h2>
          <CaseFacts file={file.data} />
        </section>
      </div>
    </div>
  );
}
