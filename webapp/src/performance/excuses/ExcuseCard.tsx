import { useTranslation } from 'react-i18next';
import { EvidenceLink } from '../../dossier/clock/EvidenceLink';
import type { Excuse } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { remainingWords } from '../../shared/time/remaining';
import { Button } from '../../shared/ui/Button';
import { CaseLink } from '../../shared/ui/CaseLink';
import { TimeState } from '../../shared/ui/TimeState';
import type { ExcuseDecision } from './DecideExcuseDialog';
import { ExcuseChip } from './ExcuseChip';

interface ExcuseCardProps {
  excuse: Excuse;
  onDecide: (decision: ExcuseDecision) => void;
}

/** What was late, why the unit says it could not help it, and what was decided. */
export function ExcuseCard({ excuse, onDecide }: ExcuseCardProps) {
  const { t } = useTranslation();
  const late = remainingWords(-excuse.lateMinutes);
  return (
    <li className="card excuse">
      <header>
        <ExcuseChip state={excuse.state} />
        <CaseLink code={excuse.dossierCode} tab="clock" />
        <span>{local(excuse.nameVi, excuse.nameEn)}</span>
        <TimeState state="late" text={t(late.key, { count: late.count })} />
      </header>
      <p className="muted">
        {local(excuse.procedureName, excuse.procedureNameEn)} · {local(excuse.unitName, excuse.unitNameEn)} ·{' '}
        {t('performance.excuse.dates', { due: formatDateTime(excuse.dueAt), ended: formatDateTime(excuse.endedAt) })}
      </p>
      <h2>{local(excuse.causeVi, excuse.causeEn)}</h2>
      <p className="excuse-text">{excuse.text}</p>
      {excuse.evidenceId && (
        <p>
          <EvidenceLink code={excuse.dossierCode} id={excuse.evidenceId} />
        </p>
      )}
      <ExcuseHistory excuse={excuse} />
      {excuse.can.decide && (
        <footer className="excuse-acts">
          <Button onPress={() => onDecide('refuse')}>{t('performance.excuse.refuse.title')}</Button>
          <Button variant="primary" onPress={() => onDecide('confirm')}>
            {t('performance.excuse.confirm.title')}
          </Button>
        </footer>
      )}
    </li>
  );
}

function ExcuseHistory({ excuse }: { excuse: Excuse }) {
  const { t } = useTranslation();
  return (
    <ol className="event-list" aria-label={t('rules.history')}>
      <li>
        <span className="figures">{formatDateTime(excuse.requestedAt)}</span>
        <span>
          <strong>{t('performance.excuse.requested')}</strong> · {excuse.requestedByName}
        </span>
      </li>
      {excuse.decidedAt && (
        <li>
          <span className="figures">{formatDateTime(excuse.decidedAt)}</span>
          <span>
            <strong>{t(`performance.excuse.state.${excuse.state}`)}</strong> · {excuse.decidedByName}
            <small>{excuse.decisionReason}</small>
          </span>
        </li>
      )}
    </ol>
  );
}
