import { useInfiniteQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/Button';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { requestsQuery } from './queries';
import { RequestTable } from './RequestTable';

/** One's own requests, or those of the units one answers for. */
export function RequestList({ view }: { view: 'MINE' | 'UNIT' }) {
  const { t } = useTranslation();
  const requests = useInfiniteQuery(requestsQuery(view));
  const rows = requests.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="remote-section">
      <h2>{t(view === 'MINE' ? 'remote.myRequests' : 'remote.unitRequests')}</h2>
      {requests.isPending && <Loading />}
      {requests.isError && <Failure error={requests.error} onRetry={() => requests.refetch()} />}
      {requests.isSuccess && rows.length === 0 && (
        <Empty icon={House} title={t(view === 'MINE' ? 'remote.noneMine' : 'remote.noneUnit')} />
      )}
      {rows.length > 0 && <RequestTable rows={rows} withPeople={view === 'UNIT'} />}
      {requests.hasNextPage && (
        <Button className="more" isPending={requests.isFetchingNextPage} onPress={() => requests.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </section>
  );
}
