import type { TFunction } from 'i18next';
import { enteredTerm } from '../../../rules/propose/term';
import { formatNumber } from '../../../shared/time/format';

/** P5D → "5 ngày": what fits on a shape; the whole is said beside it. */
export function shortTerm(term: string, t: TFunction): string {
  const { amount, unit } = enteredTerm(term);
  if (amount === null) return term;
  return t(`processEditor.badge.${unit}`, { count: amount, amount: formatNumber(amount, 2) });
}
