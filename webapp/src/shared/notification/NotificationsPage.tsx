import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BellOff } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { notificationsQuery } from '../api/queries';
import { formatNumber } from '../time/format';
import { Button } from '../ui/Button';
import { PageHead } from '../ui/PageHead';
import { Empty, Failure, Loading } from '../ui/States';
import { NotificationRow } from './NotificationRow';
import { useReading } from './useReading';
import './notification.css';

const route = getRouteApi('/notifications');

/** Everything one has been told, the newest first. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const { unread } = route.useSearch();
  const navigate = route.useNavigate();
  const reading = useReading();
  const notifications = useInfiniteQuery(notificationsQuery(unread ? { unread: 'true' } : {}));
  const rows = notifications.data?.pages.flatMap((page) => page.items) ?? [];
  const open = notifications.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHead title={t('notification.title')}>
        <Button isDisabled={open === 0} isPending={reading.isPending} onPress={() => reading.mutate(undefined)}>
          {t('notification.markAllRead')}
        </Button>
      </PageHead>
      <div className="filters">
        <ToggleButton
          className="chip"
          isSelected={!!unread}
          onChange={(only) => navigate({ search: { unread: only || undefined }, replace: true })}
        >
          {t('notification.onlyUnread')}
          <span className="count">{formatNumber(open)}</span>
        </ToggleButton>
      </div>
      {notifications.isPending && <Loading />}
      {notifications.isError && <Failure error={notifications.error} onRetry={() => notifications.refetch()} />}
      {notifications.isSuccess && rows.length === 0 && (
        <Empty icon={BellOff} title={t(unread ? 'notification.noneUnread' : 'notification.none')}>
          {unread && (
            <Link to="/notifications" search={{}}>
              {t('action.clearFilters')}
            </Link>
          )}
        </Empty>
      )}
      {rows.length > 0 && (
        <ul className="card notifications">
          {rows.map((notification) => (
            <NotificationRow key={notification.id} notification={notification} />
          ))}
        </ul>
      )}
      {notifications.hasNextPage && (
        <Button
          className="more"
          isPending={notifications.isFetchingNextPage}
          onPress={() => notifications.fetchNextPage()}
        >
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
