import { CircleCheck, CircleX, Hourglass, LoaderCircle, type LucideIcon, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RuleChangeState } from '../shared/api/types';

const looks: Record<RuleChangeState, { icon: LucideIcon; tone: string }> = {
  PROPOSED: { icon: Hourglass, tone: 'flag-yellow' },
  REJECTED: { icon: CircleX, tone: '' },
  APPLYING: { icon: LoaderCircle, tone: 'flag-moving' },
  APPLIED: { icon: CircleCheck, tone: 'flag-green' },
  UNDOING: { icon: LoaderCircle, tone: 'flag-moving' },
  UNDONE: { icon: Undo2, tone: '' },
};

export function StateChip({ state }: { state: RuleChangeState }) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = looks[state];
  return (
    <span className={`flag ${tone}`}>
      <Icon aria-hidden size={13} />
      {t(`rules.state.${state}`)}
    </span>
  );
}
