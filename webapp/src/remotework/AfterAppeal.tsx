import { useTranslation } from 'react-i18next';
import type { AnsweredAppeal, RemoteStanding, RemoteVerdict } from '../shared/api/types';
import { formatDate } from '../shared/time/format';

interface AfterAppealProps {
  decision: RemoteVerdict;
  standing: RemoteStanding;
  decidedAt: string;
  appeals: AnsweredAppeal[];
}

/** What was decided at first, and what each appeal made of it. */
export function AfterAppeal({ decision, standing, decidedAt, appeals }: AfterAppealProps) {
  const { t } = useTranslation();
  return (
    <>
      {standing !== decision && (
        <span className="cell-second">
          {t('remote.decidedAtFirst', { verdict: t(`remote.verdict.${decision}`), day: formatDate(decidedAt) })}
        </span>
      )}
      {appeals.map((appeal) => (
        <span key={appeal.answeredAt} className="cell-second">
          <AppealResult appeal={appeal} />
        </span>
      ))}
    </>
  );
}

export function AppealResult({ appeal }: { appeal: AnsweredAppeal }) {
  const { t } = useTranslation();
  const { granted, daysAdded, daysLeft, answeredAt } = appeal;
  const day = formatDate(answeredAt);
  if (!granted) return t('remote.afterAppeal.upheld', { day });
  if (daysAdded === null) return t('remote.afterAppeal.granted', { day });
  if (daysAdded === 0) return t('remote.afterAppeal.none', { day });
  return daysLeft
    ? t('remote.afterAppeal.some', { count: daysAdded, left: daysLeft, day })
    : t('remote.afterAppeal.all', { count: daysAdded, day });
}
