import { ArrowLeft, ArrowRight, CircleCheck, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EffectKind } from '../../shared/api/types';

const looks: Record<EffectKind, { icon: LucideIcon; colour: string }> = {
  LATER: { icon: ArrowRight, colour: 'neutral' },
  EARLIER: { icon: ArrowLeft, colour: 'due-today' },
  BECOMES_LATE: { icon: TriangleAlert, colour: 'late' },
  SAVED: { icon: CircleCheck, colour: 'on-time' },
};

export function EffectMark({ effect }: { effect: EffectKind }) {
  const { t } = useTranslation();
  const { icon: Icon, colour } = looks[effect];
  return (
    <span className={`time-state time-state-${colour}`}>
      <Icon aria-hidden size={14} strokeWidth={2.25} />
      {t(`rules.effect.${effect}`)}
    </span>
  );
}
