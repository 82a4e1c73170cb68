import { useTranslation } from 'react-i18next';
import type { UnitResult } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { columns } from './columns';
import type { Cell } from './csv';

/** The table on the screen as rows of a file: each count with its percentage in a column of its own. */
export function useCsvRows(): (rows: UnitResult[], total: UnitResult) => Cell[][] {
  const { t } = useTranslation();
  const heads = columns.flatMap(({ name, share }) => {
    const label = t(`performance.full.${name}`);
    return share ? [label, t('performance.percentOf', { what: label })] : [label];
  });
  const line = (name: string, row: UnitResult): Cell[] => [
    name,
    ...columns.flatMap((column) => (column.share ? [row[column.name], column.share(row)] : [row[column.name]])),
  ];
  return (rows, total) => [
    [t('dossier.unit'), ...heads],
    ...rows.map((row) => line(local(row.unitName, row.unitNameEn), row)),
    line(t('performance.total'), total),
  ];
}
