import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../../shared/api/queries';
import { Failure, Loading } from '../../shared/ui/States';
import { ClockCard } from './ClockCard';
import './clock.css';

/** How the due date of one step comes about. */
export function StepClock({ code, clockKey }: { code: string; clockKey: string }) {
  const { t } = useTranslation();
  const clocks = useQuery(clockQuery(code));
  if (clocks.isPending) return <Loading />;
  if (!clocks.data) return <Failure error={clocks.error} onRetry={() => clocks.refetch()} />;
  const clock = clocks.data.clocks.find(({ key }) => key === clockKey);
  return clock ? <ClockCard code={code} clock={clock} /> : <p className="muted">{t('clock.none')}</p>;
}
