import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../api/types';
import { Button } from './Button';
import { Failure, Loading } from './States';

interface PagedListProps<Row> {
  query: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  /** Stands there when there is nothing. */
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** A list that comes page by page: on its way, failed, empty, or there, with more to be asked for. */
export function PagedList<Row>({ query, empty, children }: PagedListProps<Row>) {
  const { t } = useTranslation();
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {query.isPending && <Loading />}
      {query.isError && <Failure error={query.error} onRetry={() => query.refetch()} />}
      {query.isSuccess && rows.length === 0 && empty}
      {rows.length > 0 && children(rows)}
      {query.hasNextPage && (
        <Button className="more" isPending={query.isFetchingNextPage} onPress={() => query.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
