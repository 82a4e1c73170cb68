import type { TFunction } from 'i18next';
import type { Addressee } from '../shared/api/types';
import { local } from '../shared/i18n/language';

/** "Nguyễn Văn A · Thủ trưởng đơn vị", or the role and its unit when it is for everybody who holds it. */
export function addresseeWords({ fullName, roleVi, roleEn, unitName, unitNameEn }: Addressee): string {
  const role = local(roleVi, roleEn);
  return [fullName || role, fullName ? role : local(unitName, unitNameEn)].filter(Boolean).join(' · ');
}

const acts = ['RAISED', 'SEEN', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'REASSIGNED', 'CLOSED'] as const;

/** What happened to an alert. What a newer server says beyond our words is shown as it came. */
export function actWords(kind: string, t: TFunction): string {
  const known = acts.find((candidate) => candidate === kind);
  return known ? t(`escalationEvent.${known}`) : kind;
}
