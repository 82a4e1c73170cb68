import { PhoneOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../shared/api/types';
import { formatDateTime, formatDay, formatTime, weekday } from '../shared/time/format';

/** The days at home as they were: when somebody checked in, what they reported, when nobody could reach them. */
export function AttendanceCard({ request: { attendance, unreachable } }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  if (attendance.length + unreachable.length === 0) return null;
  return (
    <section className="card remote-section">
      <h2>{t('remote.attendance')}</h2>
      <ul className="remote-attendance">
        {attendance.toReversed().map(({ date, checkedInAt, reportedAt, report }) => (
          <li key={date}>
            <strong>
              {weekday(date, 'short')} {formatDay(date)}
            </strong>
            <p className="muted">
              {[
                checkedInAt ? t('remote.checkedIn', { time: formatTime(checkedInAt) }) : t('remote.notCheckedIn'),
                reportedAt ? t('remote.reported', { time: formatTime(reportedAt) }) : t('remote.notReported'),
              ].join(' · ')}
            </p>
            {report && <p>{report}</p>}
          </li>
        ))}
        {unreachable.map(({ at, by, note }) => (
          <li key={at} className="remote-allowed">
            <PhoneOff aria-hidden size={16} className="remote-fail" />
            <span>
              {t('remote.unreachableAt', { at: formatDateTime(at), name: by.fullName })}
              <span className="cell-second">{note}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
