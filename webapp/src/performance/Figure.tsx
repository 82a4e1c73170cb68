import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnitResult } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';
import type { Column } from './columns';
import type { OutcomeKind } from './period';

/** What a number is about, to lead to what is behind it; the total of all units leads nowhere. */
export interface Shown {
  period: string;
  kind: OutcomeKind;
  /** Open dossiers are listed as they stand now: only for the present period that is the same. */
  isPresent: boolean;
}

/** Never on a line of its own. */
const percentSign = '\u00a0%';

interface FigureProps extends Shown {
  row: UnitResult;
  column: Column;
}

export function Figure({ row, column, ...shown }: FigureProps) {
  const value = row[column.name];
  if (value === null) return <span className="muted">–</span>;
  if (column.measure !== 'count') return formatNumber(value, 1) + (column.measure === 'percent' ? percentSign : '');
  const percent = column.share?.(row);
  return (
    <>
      <Count row={row} column={column} {...shown} />
      {percent !== undefined && percent !== null && (
        <small className="figure-share">{formatNumber(percent) + percentSign}</small>
      )}
    </>
  );
}

function Count({ row, column: { name, behind }, period, kind, isPresent }: FigureProps) {
  const { t } = useTranslation();
  const count = row[name] ?? 0;
  const words = formatNumber(count);
  if (!behind || count === 0 || !row.unitCode) return words;
  const label = t('performance.see', { count, what: t(`performance.full.${name}`), unit: row.unitName });
  if ('timeliness' in behind) {
    if (!isPresent) return words;
    return (
      <Link to="/dossiers" search={{ unit: row.unitCode, ...behind }} aria-label={label}>
        {words}
      </Link>
    );
  }
  return (
    <Link to="/performance/outcomes" search={{ unit: row.unitCode, period, kind, ...behind }} aria-label={label}>
      {words}
    </Link>
  );
}
