import { useTranslation } from 'react-i18next';
import type { ExamRoundStatus } from '../../shared/api/types';

/** Whether the round runs, in one word; a suspension goes before everything else. */
export function RoundStatus({ status, suspendedAt }: { status: ExamRoundStatus; suspendedAt: string | null }) {
  const { t } = useTranslation();
  const shown = suspendedAt ? 'SUSPENDED' : status;
  return <span className={`exam-status exam-status-${shown.toLowerCase()}`}>{t(`examRound.status.${shown}`)}</span>;
}
