import { Bell, BellRing, Check, Circle, type LucideIcon, OctagonAlert } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AlertLevel, Escalation } from '../shared/api/types';

const symbols: Record<AlertLevel, LucideIcon> = { RED: OctagonAlert, YELLOW: BellRing, GREEN: Bell };

/** One symbol, one colour and one word for each level. */
export function LevelMark({ level }: { level: AlertLevel }) {
  const { t } = useTranslation();
  const Icon = symbols[level];
  return (
    <span className={`flag flag-${level.toLowerCase()}`}>
      <Icon aria-hidden size={14} />
      {t(`level.${level}`)}
    </span>
  );
}

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
