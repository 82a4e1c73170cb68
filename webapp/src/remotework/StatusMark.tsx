import { useTranslation } from 'react-i18next';
import type { RemoteStatus } from '../shared/api/types';
import { toneOf } from './words';
import '../dossier/dossier.css';

export function StatusMark({ status }: { status: RemoteStatus }) {
  const { t } = useTranslation();
  return <span className={`status status-${toneOf(status)}`}>{t(`remote.status.${status}`)}</span>;
}
