import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../time/format';
import { useClockOffset, useNow } from '../time/now';
import { useSession } from './useSession';

/** Ordinary machines differ by seconds, a moved demonstration clock by hours. */
const noticeable = 5 * 60_000;

export function ClockBanner() {
  const { t } = useTranslation();
  const { demo } = useSession();
  const offset = useClockOffset();
  const now = useNow();
  if (!demo || Math.abs(offset) < noticeable) return null;
  return (
    <p className="clock-banner">
      <History aria-hidden size={16} />
      {t('shell.clockMoved', { now: formatDateTime(now) })}
    </p>
  );
}
