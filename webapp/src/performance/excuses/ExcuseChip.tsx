import { CircleCheck, CircleX, Hourglass, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExcuseState } from '../../shared/api/types';

const looks: Record<ExcuseState, { icon: LucideIcon; tone: string }> = {
  REQUESTED: { icon: Hourglass, tone: 'flag-yellow' },
  CONFIRMED: { icon: CircleCheck, tone: 'flag-green' },
  REFUSED: { icon: CircleX, tone: '' },
};

export function ExcuseChip({ state }: { state: ExcuseState }) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = looks[state];
  return (
    <span className={`flag ${tone}`}>
      <Icon aria-hidden size={13} />
      {t(`performance.excuse.state.${state}`)}
    </span>
  );
}
