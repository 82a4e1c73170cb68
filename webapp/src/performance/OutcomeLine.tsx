import { useTranslation } from 'react-i18next';
import type { Outcome, OutcomeRow } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { durationWords } from '../shared/time/duration';
import { formatDateTime } from '../shared/time/format';
import { remainingWords } from '../shared/time/remaining';
import type { TimeStateName } from '../shared/time/state';
import { Button } from '../shared/ui/Button';
import { CaseLink } from '../shared/ui/CaseLink';
import { TimeState } from '../shared/ui/TimeState';
import { ExcuseChip } from './excuses/ExcuseChip';

const stateOfOutcome: Record<Outcome, TimeStateName> = {
  EARLY: 'early',
  ON_TIME: 'onTime',
  LATE: 'late',
  CANCELLED: 'cancelled',
};

interface OutcomeLineProps {
  row: OutcomeRow;
  onExcuse: () => void;
}

export function OutcomeLine({ row, onExcuse }: OutcomeLineProps) {
  const { t } = useTranslation();
  return (
    <li className="outcome-line">
      <div>
        <CaseLink code={row.dossierCode} tab="clock" /> {local(row.nameVi, row.nameEn)}
        <span className="cell-second">
          {local(row.procedureName, row.procedureNameEn)} · {local(row.unitName, row.unitNameEn)}
        </span>
      </div>
      <dl className="outcome-dates">
        <div>
          <dt>{t('clock.dueAt')}</dt>
          <dd className="figures">{row.dueAt ? formatDateTime(row.dueAt) : '–'}</dd>
        </div>
        <div>
          <dt>{t('performance.endedAt')}</dt>
          <dd className="figures">{formatDateTime(row.endedAt)}</dd>
        </div>
      </dl>
      <div className="outcome-readings">
        <OwnReading row={row} />
        {row.officialOutcome !== row.outcome && (
          <span className="cell-second official-reading">
            {t('performance.officially')} <TimeState state={stateOfOutcome[row.officialOutcome]} />
          </span>
        )}
        {row.receivedLateMinutes > 0 && (
          <span className="cell-second">
            {t('performance.receivedLate', { late: durationWords(row.receivedLateMinutes, t) })}
          </span>
        )}
      </div>
      <div className="outcome-excuse">
        {row.excuse && <ExcuseChip state={row.excuse.state} />}
        {row.can.excuse && (
          <Button className="button-small" onPress={onExcuse}>
            {t('performance.excuse.ask')}
          </Button>
        )}
      </div>
    </li>
  );
}

function OwnReading({ row }: { row: OutcomeRow }) {
  const { t } = useTranslation();
  const words = remainingWords(-row.lateMinutes);
  const late = row.outcome === 'LATE' && row.lateMinutes > 0;
  return (
    <TimeState state={stateOfOutcome[row.outcome]} text={late ? t(words.key, { count: words.count }) : undefined} />
  );
}
