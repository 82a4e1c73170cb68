import { useTranslation } from 'react-i18next';
import type { DossierStatus } from '../shared/api/types';
import { statusTone } from './words';

/** The official name of a dossier's status (the codes of the National Portal). */
export function StatusChip({ status }: { status: DossierStatus }) {
  const { t } = useTranslation();
  return <span className={`status status-${statusTone(status)}`}>{t(`status.${status}`)}</span>;
}
