import { CircleCheck, CircleMinus, CircleX, type LucideIcon, RotateCcw, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemoteStanding } from '../shared/api/types';

const symbols: Record<RemoteStanding, LucideIcon> = {
  APPROVE: CircleCheck,
  REDUCE: CircleMinus,
  REFUSE: CircleX,
  REVOKE: Undo2,
  LOOKED_AT_AGAIN: RotateCcw,
};

export function VerdictMark({ decision }: { decision: RemoteStanding }) {
  const { t } = useTranslation();
  const Icon = symbols[decision];
  return (
    <span className="remote-allowed">
      <Icon aria-hidden size={16} />
      {t(`remote.verdict.${decision}`)}
    </span>
  );
}
