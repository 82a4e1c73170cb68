import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { CalendarX, HousePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { handlesTasks, seesDossiers, useSession } from '../shared/shell/useSession';
import { isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { roundsQuery } from './queries';
import { RemoteHead } from './RemoteHead';
import { RequestList } from './RequestList';
import { RoundCard } from './RoundCard';
import { runningRound } from './words';

/** Working from home, for those who want to: the running round and its public rules, one's own requests. */
export function MyRemotePage() {
  const { t } = useTranslation();
  const session = useSession();
  const rounds = useQuery(roundsQuery);
  const today = isoDay(useNow());
  const round = runningRound(rounds.data ?? [], today);
  if (!seesDossiers(session)) return <Navigate to="/remote-work/pilot" replace />;
  return (
    <>
      <RemoteHead tabTitle={t('remote.page.mine')}>
        {round?.state === 'OPEN' && handlesTasks(session) && (
          <Link to="/remote-work/new" className="button button-primary">
            <HousePlus aria-hidden size={16} />
            {t('remote.ask')}
          </Link>
        )}
      </RemoteHead>
      {handlesTasks(session) && <RequestList view="MINE" />}
      {rounds.isPending && <Loading />}
      {rounds.isError && <Failure error={rounds.error} onRetry={() => rounds.refetch()} />}
      {rounds.isSuccess && !round && <Empty icon={CalendarX} title={t('remote.noRound')} />}
      {round && <RoundCard round={round} />}
    </>
  );
}
