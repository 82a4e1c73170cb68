import { formatNumber } from '../shared/time/format';

interface Scale {
  lowest: number;
  highest: number;
  decimals: number;
}

type MarkFault = 'noNumber' | 'outside' | 'tooFine';

const written = /^\d{1,3}([.,]\d+)?$/;

/** What somebody typed, with a comma or a point; a mark is never rounded on its way in. */
export function readMark(text: string, { lowest, highest, decimals }: Scale): { mark: number } | { fault: MarkFault } {
  const typed = text.trim();
  if (!written.test(typed)) return { fault: 'noNumber' };
  const [, fraction = ''] = typed.split(/[.,]/);
  if (fraction.length > decimals) return { fault: 'tooFine' };
  const mark = Number(typed.replace(',', '.'));
  return mark < lowest || mark > highest ? { fault: 'outside' } : { mark };
}

/** Always with all decimals: equal marks look equal. */
export const formatMark = (mark: number | null, decimals = 2): string =>
  mark === null ? '–' : formatNumber(mark, decimals, decimals);
