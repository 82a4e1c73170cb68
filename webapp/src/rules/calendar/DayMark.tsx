import {
  ArrowLeftRight,
  BriefcaseBusiness,
  CalendarPlus2,
  CloudLightning,
  type LucideIcon,
  Star,
  X,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DayStatus, ProposedKind } from '../../shared/api/types';

/** One colour, one symbol and one word for each kind of day. */
export const daySymbols: Record<ProposedKind, LucideIcon> = {
  HOLIDAY: Star,
  COMP_OFF: CalendarPlus2,
  SWAP_OFF: ArrowLeftRight,
  SWAP_WORK: BriefcaseBusiness,
  LOCAL_CLOSURE: CloudLightning,
  REMOVED: X,
};

export function DayMark({ kind, status }: { kind: ProposedKind; status: DayStatus }) {
  const { t } = useTranslation();
  const Icon = daySymbols[kind];
  return (
    <span className={`flag day-mark day-${kind}`}>
      <Icon aria-hidden size={13} />
      {t(`rules.dayKind.${kind}`)}
      {status === 'PROVISIONAL' && <span className="day-provisional-word">{t('rules.provisional')}</span>}
    </span>
  );
}
