import { useTranslation } from 'react-i18next';
import type { Slip } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';
import { TimeState } from '../shared/ui/TimeState';

/** The statutory papers handed out so far. */
export function Slips({ slips }: { slips: Slip[] }) {
  const { t } = useTranslation();
  return (
    <ul className="slips">
      {slips.map((slip) => (
        <li key={slip.number}>
          <strong>{t(`slip.${slip.kind}`)}</strong>
          <span className="code">{slip.number}</span>
          <span className="muted">{formatDateTime(slip.issuedAt)}</span>
          {slip.overdueByRule && <TimeState state="lateOpen" text={t('dossier.officiallyOverdue')} />}
          {slip.reason && <p>{slip.reason}</p>}
          {slip.newDate && (
            <p>
              {t(slip.kind === 'RECEIPT' ? 'slip.promised' : 'slip.newDate', { date: formatDateTime(slip.newDate) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
