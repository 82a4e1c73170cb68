import { useQuery } from '@tanstack/react-query';
import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { PositionTable } from './PositionTable';
import { roundsQuery } from './queries';
import { RemoteHead } from './RemoteHead';
import { RoundCard } from './RoundCard';

/** The whole pilot: its rounds, their units and positions, how much of the quota is used. */
export function PilotPage() {
  const { t } = useTranslation();
  const rounds = useQuery(roundsQuery);
  return (
    <>
      <RemoteHead tabTitle={t('remote.page.pilot')} />
      {rounds.isPending && <Loading />}
      {rounds.isError && <Failure error={rounds.error} onRetry={() => rounds.refetch()} />}
      {rounds.data?.length === 0 && <Empty icon={CalendarX} title={t('remote.noRound')} />}
      {rounds.data?.map((round) => (
        <RoundCard key={round.id} round={round}>
          <PositionTable round={round.id} />
        </RoundCard>
      ))}
    </>
  );
}
