import { useQuery } from '@tanstack/react-query';
import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { local } from '../shared/i18n/language';
import { formatDay, isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { PageHead } from '../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { positionsQuery, roundsQuery } from './queries';
import { WishForm } from './WishForm';
import { runningRound } from './words';
import './remotework.css';

export function NewRequestPage() {
  const { t } = useTranslation();
  const rounds = useQuery(roundsQuery);
  const round = runningRound(rounds.data ?? [], isoDay(useNow()));
  const positions = useQuery({ ...positionsQuery(round?.id ?? ''), enabled: round !== undefined });
  const mine = positions.data?.filter((position) => position.mine) ?? [];
  return (
    <>
      <PageHead title={t('remote.ask')} />
      {(rounds.isPending || (round && positions.isPending)) && <Loading />}
      {rounds.isError && <Failure error={rounds.error} onRetry={() => rounds.refetch()} />}
      {positions.isError && <Failure error={positions.error} onRetry={() => positions.refetch()} />}
      {rounds.isSuccess && round?.state !== 'OPEN' && <Empty icon={CalendarX} title={t('remote.noRound')} />}
      {round?.state === 'OPEN' && positions.isSuccess && (
        <>
          <p className="muted">
            {local(round.nameVi, round.nameEn)} ·{' '}
            {t('remote.fromTo', { from: formatDay(round.from), to: formatDay(round.to) })} · {round.publishedIn}
          </p>
          {mine.length === 0 ? (
            <Empty icon={CalendarX} title={t('remote.noPosition', { place: round.publishedIn })} />
          ) : (
            <WishForm round={round} positions={mine} />
          )}
        </>
      )}
    </>
  );
}
