import { useMutation, useQueryClient } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { post } from '../api/client';
import { formatDateTime } from '../time/format';
import { useClockOffset, useNow } from '../time/now';
import { Button } from '../ui/Button';
import { tellProblem } from '../ui/tellProblem';
import { useSession } from './useSession';

/** Ordinary machines differ by seconds, a moved demonstration clock by hours. */
const noticeable = 5 * 60_000;

/** Says that a demonstration's clock has been moved, and puts it right again. */
export function ClockBanner() {
  const { t } = useTranslation();
  const { demo } = useSession();
  const offset = useClockOffset();
  const now = useNow();
  const queryClient = useQueryClient();
  const reset = useMutation({
    mutationFn: () => post('/api/demo/clock', { reset: true }),
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries(),
  });
  if (!demo || Math.abs(offset) < noticeable) return null;
  return (
    <div className="clock-banner">
      <p>
        <History aria-hidden size={16} />
        {t('shell.clockMoved', { now: formatDateTime(now) })}
      </p>
      <Button className="button-small" isPending={reset.isPending} onPress={() => reset.mutate()}>
        {t('shell.clockReset')}
      </Button>
    </div>
  );
}
