import { Check } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Notification } from '../api/types';
import { local } from '../i18n/language';
import { formatNear, formatNumber } from '../time/format';
import { useNow } from '../time/now';
import { IconButton } from '../ui/Button';
import { useReading } from './useReading';
import { pageOf, symbols } from './words';

interface NotificationRowProps {
  notification: Notification;
  onFollow?: () => void;
}

/** What happened, when, and where to go; going there is reading it. */
export function NotificationRow({ notification, onFollow }: NotificationRowProps) {
  const { t } = useTranslation();
  const now = useNow();
  const reading = useReading();
  const { id, kind, textVi, textEn, count, createdAt, readAt } = notification;
  const Icon = symbols[kind];
  const page = pageOf(notification);
  const text = local(textVi, textEn);
  const follow = () => {
    if (!readAt) reading.mutate(id);
    onFollow?.();
  };
  return (
    <li className={readAt ? 'notification' : 'notification notification-unread'}>
      <Icon aria-hidden size={18} />
      <div className="notification-what">
        {page ? (
          <Link href={page} onPress={follow}>
            {text}
          </Link>
        ) : (
          <p>{text}</p>
        )}
        <p className="notification-when">
          {!readAt && <strong>{t('notification.new')}</strong>}
          <span>{t(`notificationKind.${kind}`)}</span>
          {count > 1 && <span className="count">{formatNumber(count)}</span>}
          <span>{formatNear(createdAt, now)}</span>
        </p>
      </div>
      {!readAt && (
        <IconButton label={t('notification.markRead')} onPress={() => reading.mutate(id)}>
          <Check aria-hidden size={16} />
        </IconButton>
      )}
    </li>
  );
}
