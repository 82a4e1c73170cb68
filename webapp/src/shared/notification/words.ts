import {
  Bell,
  CalendarClock,
  FileStack,
  type LucideIcon,
  MessagesSquare,
  Scale,
  ScrollText,
  Workflow,
} from 'lucide-react';
import type { Notification, NotificationKind } from '../api/types';

export const symbols: Record<NotificationKind, LucideIcon> = {
  ALERT: Bell,
  CASE: MessagesSquare,
  DIGEST: FileStack,
  DUE_MOVED: CalendarClock,
  EXCUSE: Scale,
  MODEL: Workflow,
  RULE_CHANGE: ScrollText,
};

/** Only pages of this application are gone to: "/x", but not "//elsewhere". */
export const pageOf = ({ link }: Pick<Notification, 'link'>): string | null =>
  link && /^\/(?![/\\])/.test(link) ? link : null;

/** What the bell shows: not more than two figures. */
export const badgeOf = (unread: number): string => (unread > 99 ? '99+' : String(unread));
