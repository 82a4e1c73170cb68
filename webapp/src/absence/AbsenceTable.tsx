import { Ban, CalendarClock, CircleCheck, type LucideIcon, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Absence, AbsenceState } from '../shared/api/types';
import { formatDay } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { useCancel } from './useAbsence';

export function AbsenceTable({ absences }: { absences: Absence[] }) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table table-cards">
        <caption className="visually-hidden">{t('absence.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('absence.who')}</th>
            <th scope="col">{t('absence.period')}</th>
            <th scope="col">{t('absence.substitute')}</th>
            <th scope="col">{t('absence.reason')}</th>
            <th scope="col">{t('absence.state')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {absences.map((absence) => (
            <AbsenceRow key={absence.id} absence={absence} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AbsenceRow({ absence }: { absence: Absence }) {
  const { t } = useTranslation();
  const cancel = useCancel();
  const { id, fullName, from, to, substituteName, reason, state, can } = absence;
  const period = t('absence.days', { from: formatDay(from), to: formatDay(to) });
  return (
    <tr>
      <td data-label={t('absence.who')}>
        <strong>{fullName}</strong>
      </td>
      <td data-label={t('absence.period')}>{period}</td>
      <td data-label={t('absence.substitute')}>{substituteName}</td>
      <td data-label={t('absence.reason')}>{reason}</td>
      <td data-label={t('absence.state')}>
        <StateMark state={state} />
      </td>
      <td className={can.cancel ? 'absence-acts' : 'cell-none'}>
        {can.cancel && (
          <Button
            className="button-small"
            aria-label={t('absence.cancelOf', { name: fullName, period })}
            isPending={cancel.isPending}
            onPress={() => cancel.mutate(id)}
          >
            {t('absence.cancel')}
          </Button>
        )}
      </td>
    </tr>
  );
}

const symbols: Record<AbsenceState, LucideIcon> = {
  CURRENT: UserX,
  PLANNED: CalendarClock,
  PAST: CircleCheck,
  CANCELLED: Ban,
};

function StateMark({ state }: { state: AbsenceState }) {
  const { t } = useTranslation();
  const Icon = symbols[state];
  return (
    <span className={state === 'CURRENT' ? 'flag flag-yellow' : 'flag'}>
      <Icon aria-hidden size={14} />
      {t(`absenceState.${state}`)}
    </span>
  );
}
