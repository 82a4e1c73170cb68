import { Bell, BellRing, FileWarning, type LucideIcon, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AlertLevel } from '../api/types';

const symbols: Record<AlertLevel, LucideIcon> = {
  RED: OctagonAlert,
  APOLOGY: FileWarning,
  YELLOW: BellRing,
  GREEN: Bell,
};

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
