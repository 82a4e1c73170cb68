import { Link } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamApplication } from '../../shared/api/types';
import { FactList } from '../../shared/ui/Facts';
import { saidFacts } from './saidFacts';

/** What the candidate says of themselves. */
export function SaidCard({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const { id, open, said } = application;
  return (
    <section className="card">
      <header className="exam-card-head">
        <h2>{t('examPeople.said')}</h2>
        {open && (
          <Link
            to="/exam-portal/applications/$id/change"
            params={{ id }}
            className="button button-secondary button-small"
          >
            <Pencil aria-hidden size={14} /> {t('examPeople.change')}
          </Link>
        )}
      </header>
      <FactList
        facts={[
          ...saidFacts(said, t),
          [t('examPeople.consentShort'), t(said.consent ? 'examPeople.yes' : 'examPeople.no')],
        ]}
      />
    </section>
  );
}
