import { Check, Circle } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Escalation } from '../shared/api/types';

/** A milder level beside the most urgent one: small, with whether somebody has acknowledged it. */
export function MilderChip({ escalation, onPress }: { escalation: Escalation; onPress: () => void }) {
  const { t } = useTranslation();
  const Known = escalation.state === 'OPEN' ? Circle : Check;
  const words = t('escalation.levelAndState', {
    level: t(`level.${escalation.level}`),
    state: t(`escalationState.${escalation.state}`),
  });
  return (
    <TooltipTrigger delay={300}>
      <Button className={`milder flag flag-${escalation.level.toLowerCase()}`} onPress={onPress} aria-label={words}>
        <Known aria-hidden size={12} strokeWidth={3} />
        {t(`levelShort.${escalation.level}`)}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
