import { useTranslation } from 'react-i18next';
import type { CandidateStatus } from '../../shared/api/types';

const tones: Record<CandidateStatus, string> = {
  REGISTERED: 'waiting',
  WITHDRAWN: 'ended',
  INELIGIBLE: 'waiting',
  ELIGIBLE: 'good',
  ABSENT: 'ended',
  EXPELLED: 'ended',
  FAILED: 'ended',
  PASSED: 'good',
  WINNER: 'good',
};

export function StatusMark({ status }: { status: CandidateStatus }) {
  const { t } = useTranslation();
  return <span className={`status status-${tones[status]}`}>{t(`examPeople.status.${status}`)}</span>;
}
