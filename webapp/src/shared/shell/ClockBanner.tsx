import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../time/format';
import { useClockOffset, useNow } from '../time/now';
import { Button } from '../ui/Button';
import { ClockDialog } from './ClockDialog';
import { useDemoClock } from './useDemoClock';
import { useSession } from './useSession';

/** Ordinary machines differ by seconds, a moved demonstration clock by hours. */
const noticeable = 5 * 60_000;

/** Says that a demonstration's clock has been moved, and moves it on or puts it right again. */
export function ClockBanner() {
  const { t } = useTranslation();
  const { demo } = useSession();
  const offset = useClockOffset();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const clock = useDemoClock();
  if (!demo || Math.abs(offset) < noticeable) return null;
  return (
    <div className="clock-banner">
      <p>
        <History aria-hidden size={16} />
        {t('shell.clockMoved', { now: formatDateTime(now) })}
      </p>
      <div className="clock-moves">
        <Button className="button-small" onPress={() => setOpen(true)}>
          {t('demoClock.move')}
        </Button>
        <Button
          className="button-small wide-only"
          isPending={clock.isPending}
          onPress={() => clock.mutate({ reset: true })}
        >
          {t('shell.clockReset')}
        </Button>
      </div>
      <ClockDialog isOpen={open} onClose={() => setOpen(false)} />
    </div>
  );
}
