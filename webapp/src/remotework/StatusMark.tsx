import { useTranslation } from 'react-i18next';
import type { RemoteRow } from '../shared/api/types';
import { isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { toneOf } from './words';

/** Before the first of its days a permission is in effect, and nobody works at home yet. */
export function StatusMark({ request: { status, firstDay } }: { request: Pick<RemoteRow, 'status' | 'firstDay'> }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const word = status === 'ACTIVE' && firstDay !== null && today < firstDay ? 'IN_EFFECT' : status;
  return <span className={`status status-${toneOf(status)}`}>{t(`remote.status.${word}`)}</span>;
}
