import { CircleCheck, CircleStop, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ShadowState } from '../shared/api/types';

const looks: Record<ShadowState, { icon: LucideIcon; tone: string }> = {
  RUNNING: { icon: LoaderCircle, tone: 'flag-moving' },
  ENDED: { icon: CircleCheck, tone: 'flag-green' },
  STOPPED: { icon: CircleStop, tone: '' },
};

export function ShadowStateChip({ state }: { state: ShadowState }) {
  const { t } = useTranslation();
  const { icon: Icon, tone } = looks[state];
  return (
    <span className={`flag ${tone}`}>
      <Icon aria-hidden size={13} />
      {t(`shadow.state.${state}`)}
    </span>
  );
}
