import { Building2, Landmark, type LucideIcon, UserRound, ZapOff } from 'lucide-react';
import type { TimeHolder } from '../../shared/api/types';

const symbols: Record<TimeHolder, LucideIcon> = {
  UNIT: Building2,
  APPLICANT: UserRound,
  OUTSIDE_AGENCY: Landmark,
  OUTAGE: ZapOff,
};

/** One symbol for each kind of holder; the word stands beside it. */
export function HolderSymbol({ holder }: { holder: TimeHolder }) {
  const Icon = symbols[holder];
  return <Icon aria-hidden size={16} />;
}
