import type { TFunction } from 'i18next';
import type { Escalation } from '../shared/api/types';
import type { EscalationVerb } from './EscalationDialog';

const kinds = ['RAISED', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'REASSIGNED', 'CLOSED', 'WOKEN'] as const;

export function eventKind(kind: string, t: TFunction): string {
  const known = kinds.find((candidate) => candidate === kind);
  return known ? t(`escalationEvent.${known}`) : kind;
}

/** What still makes sense: nothing once closed, acknowledging only once. */
export function verbsFor({ state }: Escalation): EscalationVerb[] {
  if (state === 'CLOSED') return [];
  const verbs: EscalationVerb[] = ['explain', 'reassign', 'snooze'];
  return state === 'OPEN' || state === 'SNOOZED' ? ['acknowledge', ...verbs] : verbs;
}
