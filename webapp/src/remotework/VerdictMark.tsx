import { CircleCheck, CircleMinus, CircleX, type LucideIcon, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemoteVerdict } from '../shared/api/types';

const symbols: Record<RemoteVerdict, LucideIcon> = {
  APPROVE: CircleCheck,
  REDUCE: CircleMinus,
  REFUSE: CircleX,
  REVOKE: Undo2,
};

export function VerdictMark({ decision }: { decision: RemoteVerdict }) {
  const { t } = useTranslation();
  const Icon = symbols[decision];
  return (
    <span className="remote-allowed">
      <Icon aria-hidden size={16} />
      {t(`remote.verdict.${decision}`)}
    </span>
  );
}
