import { useTranslation } from 'react-i18next';
import type { CaseStatus } from '../shared/api/types';
import { toneOf } from './words';

export function CaseStatusChip({ status }: { status: CaseStatus }) {
  const { t } = useTranslation();
  return <span className={`status status-${toneOf(status)}`}>{t(`cases.status.${status}`)}</span>;
}
