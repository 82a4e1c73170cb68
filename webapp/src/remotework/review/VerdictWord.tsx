import { CircleCheck, CircleDashed, CircleEqual, CircleSlash, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FigureVerdict } from './types';

const symbols: Record<FigureVerdict, LucideIcon> = {
  BETTER: CircleCheck,
  WORSE: TriangleAlert,
  NOT_SHOWN: CircleEqual,
  TOO_FEW: CircleDashed,
  NO_INTERVAL: CircleSlash,
  NO_DATA: CircleSlash,
  ONLY_AFTER: CircleSlash,
};

/** What can be concluded from a figure: a symbol and words, so that it is legible in grey. */
export function VerdictWord({ verdict }: { verdict: FigureVerdict }) {
  const { t } = useTranslation();
  const Icon = symbols[verdict];
  return (
    <span className={`review-verdict review-verdict-${verdict.toLowerCase()}`}>
      <Icon aria-hidden size={16} />
      {t(`review.verdict.${verdict}`)}
    </span>
  );
}
