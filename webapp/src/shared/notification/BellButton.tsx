import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { latestNotificationsQuery } from '../api/queries';
import type { NotificationList } from '../api/types';
import { Button as TextButton } from '../ui/Button';
import { NotificationRow } from './NotificationRow';
import { useReading } from './useReading';
import { badgeOf } from './words';
import './notification.css';

/** How much one has not read yet: the newest in a list below it, on a telephone on a page of its own. */
export function BellButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(latestNotificationsQuery);
  const unread = data?.unread ?? 0;
  const label = unread > 0 ? t('notification.unread', { count: unread }) : t('notification.title');
  return (
    <>
      <Link to="/notifications" className="button button-quiet button-icon bell narrow-only" aria-label={label}>
        <BellFace unread={unread} />
      </Link>
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <Button className="button button-quiet button-icon bell wide-only" aria-label={label}>
          <BellFace unread={unread} />
        </Button>
        <Popover className="popover bell-list" placement="bottom end">
          <Dialog className="bell-dialog">
            <Latest list={data} onFollow={() => setOpen(false)} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </>
  );
}

function BellFace({ unread }: { unread: number }) {
  return (
    <>
      <Bell aria-hidden size={20} />
      {unread > 0 && (
        <span className="bell-count" aria-hidden>
          {badgeOf(unread)}
        </span>
      )}
    </>
  );
}

function Latest({ list, onFollow }: { list: NotificationList | undefined; onFollow: () => void }) {
  const { t } = useTranslation();
  const reading = useReading();
  const rows = list?.items ?? [];
  return (
    <>
      <header className="bell-head">
        <Heading slot="title">{t('notification.title')}</Heading>
        {(list?.unread ?? 0) > 0 && (
          <TextButton
            variant="quiet"
            className="button-small"
            isPending={reading.isPending}
            onPress={() => reading.mutate(undefined)}
          >
            {t('notification.markAllRead')}
          </TextButton>
        )}
      </header>
      {rows.length === 0 && <p className="muted">{t('notification.none')}</p>}
      <ul className="notifications">
        {rows.map((notification) => (
          <NotificationRow key={notification.id} notification={notification} onFollow={onFollow} />
        ))}
      </ul>
      <Link to="/notifications" onClick={onFollow}>
        {t('notification.all')}
      </Link>
    </>
  );
}
