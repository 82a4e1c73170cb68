import { CirclePause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamRound } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';

/** Nothing can be done in a round that is suspended; everybody in it is told so. */
export function SuspensionBanner({ round }: { round: ExamRound }) {
  const { t } = useTranslation();
  if (!round.suspendedAt) return null;
  return (
    <div className="note exam-suspended" role="status">
      <CirclePause aria-hidden size={18} />
      <div>
        <strong>{t('examRound.suspended', { at: formatDateTime(round.suspendedAt) })}</strong>
        {round.suspension && <p>{t('examRound.suspendedBy', { ...round.suspension })}</p>}
        <p>{t('examRound.suspendedLead')}</p>
      </div>
    </div>
  );
}
