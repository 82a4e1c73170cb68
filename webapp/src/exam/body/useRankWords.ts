import { useTranslation } from 'react-i18next';
import type { ExamBody, ExamRank } from '../../shared/api/types';

/** What a rank is called in a body: a council has a chair, a board has a head. */
export function useRankWords(body: ExamBody) {
  const { t } = useTranslation();
  const kind = body === 'COUNCIL' || body === 'SECRETARIAT' ? body : 'BOARD';
  return (rank: ExamRank): string => t(`examBody.rank.${kind}.${rank}`);
}
