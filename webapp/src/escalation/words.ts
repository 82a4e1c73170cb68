import type { Addressee } from '../shared/api/types';
import { local } from '../shared/i18n/language';

/** "Nguyễn Văn A · Thủ trưởng đơn vị", or the role and its unit when it is for everybody who holds it. */
export function addresseeWords({ fullName, roleVi, roleEn, unitName, unitNameEn }: Addressee): string {
  const role = local(roleVi, roleEn);
  return [fullName || role, fullName ? role : local(unitName, unitNameEn)].filter(Boolean).join(' · ');
}
