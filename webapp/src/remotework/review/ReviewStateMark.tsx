import { useTranslation } from 'react-i18next';
import type { ReviewState } from './types';
import '../../dossier/dossier.css';

export function ReviewStateMark({ state }: { state: ReviewState }) {
  const { t } = useTranslation();
  const tone = state === 'PUBLISHED' ? 'good' : state === 'PLANNED' ? 'ended' : 'open';
  return <span className={`status status-${tone}`}>{t(`review.state.${state}`)}</span>;
}
