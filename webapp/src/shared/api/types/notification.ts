import type { Page } from './common';

export type NotificationKind = 'ALERT' | 'CASE' | 'DIGEST' | 'DUE_MOVED' | 'EXCUSE' | 'MODEL' | 'RULE_CHANGE';

export interface Notification {
  id: string;
  kind: NotificationKind;
  textVi: string;
  textEn: string;
  /** A page of this application. */
  link: string | null;
  /** How many things one row stands for. */
  count: number;
  createdAt: string;
  readAt: string | null;
}

export interface NotificationList extends Page<Notification> {
  unread: number;
}
