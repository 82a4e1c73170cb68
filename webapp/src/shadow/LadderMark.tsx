import { Bell, BellRing, type LucideIcon, MailWarning, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LadderLevel } from '../shared/api/types';

const symbols: Record<LadderLevel, LucideIcon> = {
  GREEN: Bell,
  YELLOW: BellRing,
  RED: OctagonAlert,
  APOLOGY: MailWarning,
};

export function LadderMark({ level }: { level: LadderLevel }) {
  const { t } = useTranslation();
  const Icon = symbols[level];
  return (
    <span className={`flag flag-${level.toLowerCase()}`}>
      <Icon aria-hidden size={13} />
      {t(`shadow.level.${level}`)}
    </span>
  );
}
