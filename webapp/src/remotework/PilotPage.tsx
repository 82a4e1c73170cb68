import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarPlus, CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { seesDossiers, useSession } from '../shared/shell/useSession';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { PositionTable } from './PositionTable';
import { draftingQuery, roundsQuery } from './queries';
import { RemoteHead } from './RemoteHead';
import { RoundCard } from './RoundCard';
import { RoundActions } from './round/RoundActions';

/** The whole pilot: its rounds, their units and positions, how much of the quota is used. */
export function PilotPage() {
  const { t } = useTranslation();
  const session = useSession();
  const rounds = useQuery(roundsQuery);
  const mayDraft = useQuery(draftingQuery);
  return (
    <>
      <RemoteHead tabTitle={t('remote.page.pilot')}>
        {mayDraft.data && (
          <Link to="/remote-work/pilot/new" className="button button-primary">
            <CalendarPlus aria-hidden size={16} />
            {t('remote.newRound')}
          </Link>
        )}
      </RemoteHead>
      {rounds.isPending && <Loading />}
      {rounds.isError && <Failure error={rounds.error} onRetry={() => rounds.refetch()} />}
      {rounds.data?.length === 0 && <Empty icon={CalendarX} title={t('remote.noRoundYet')} />}
      {rounds.data?.map((round) => (
        <RoundCard key={round.id} round={round} actions={<RoundActions round={round} />}>
          {seesDossiers(session) && <PositionTable round={round.id} />}
        </RoundCard>
      ))}
    </>
  );
}
