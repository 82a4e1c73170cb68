import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AlertLevel } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';
import { levels } from './cases';

interface LevelFilterProps {
  level: AlertLevel | undefined;
  counts: Record<AlertLevel, number> | undefined;
  /** There are more than have been fetched. */
  open: boolean;
  onChange: (level: AlertLevel | undefined) => void;
}

/** How many steps stand at each level; none chosen shows all of them. */
export function LevelFilter({ level, counts, open, onChange }: LevelFilterProps) {
  const { t } = useTranslation();
  const words = (count: number) => formatNumber(count) + (open && count ? '+' : '');
  return (
    <ToggleButtonGroup
      aria-label={t('escalation.level')}
      selectionMode="single"
      selectedKeys={level ? [level] : []}
      onSelectionChange={(keys) => onChange([...keys][0] as AlertLevel | undefined)}
      className="due-filter"
    >
      {levels.map((one) => (
        <ToggleButton key={one} id={one} className={`chip chip-${one.toLowerCase()}`}>
          {t(`level.${one}`)}
          <span className="count">{counts ? words(counts[one]) : '–'}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
