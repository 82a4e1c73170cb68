import { CircleCheck, CircleX, Hourglass, type LucideIcon, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelProposalState } from '../shared/api/types';

const looks: Record<ModelProposalState, { icon: LucideIcon; tone: string }> = {
  PROPOSED: { icon: Hourglass, tone: 'flag-yellow' },
  APPROVED: { icon: CircleCheck, tone: 'flag-green' },
  REJECTED: { icon: CircleX, tone: '' },
  WITHDRAWN: { icon: Undo2, tone: '' },
};

export function ProposalChip({ state }: { state: ModelProposalState }) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = looks[state];
  return (
    <span className={`flag ${tone}`}>
      <Icon aria-hidden size={13} />
      {t(`models.state.${state}`)}
    </span>
  );
}
