import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { UnitResult } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { type ColumnName, columns, groups } from './columns';
import { Figure, type Shown } from './Figure';
import type { Order } from './numbers';

interface ResultTableProps {
  rows: UnitResult[];
  total: UnitResult;
  shown: Shown;
  order: Order;
  onOrder: (order: Order) => void;
  caption: string;
}

export function ResultTable({ rows, total, shown, order, onOrder, caption }: ResultTableProps) {
  const { t } = useTranslation();
  const sort = { order, onOrder };
  return (
    <div className="card table-wrap result-table">
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHead name="unitName" label={t('dossier.unit')} rowSpan={2} {...sort} />
            {groups.map(({ name, span }) => (
              <th key={name} scope="colgroup" colSpan={span} className="group-head">
                {t(`performance.group.${name}`)}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ name }) => (
              <SortHead key={name} name={name} label={t(`performance.column.${name}`)} {...sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ResultRow key={row.unitCode} row={row} name={local(row.unitName, row.unitNameEn)} shown={shown} />
          ))}
        </tbody>
        <tfoot>
          <ResultRow row={total} name={t('performance.total')} shown={shown} />
        </tfoot>
      </table>
    </div>
  );
}

function ResultRow({ row, name, shown }: { row: UnitResult; name: string; shown: Shown }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.name} className={`number column-${column.name} column-of-${column.group}`}>
          <Figure row={row} column={column} {...shown} />
        </td>
      ))}
    </tr>
  );
}

interface SortHeadProps {
  name: ColumnName | 'unitName';
  label: string;
  order: Order;
  onOrder: (order: Order) => void;
  rowSpan?: number;
}

/** Names begin with A, numbers with the highest. */
function SortHead({ name, label, order, onOrder, rowSpan }: SortHeadProps) {
  const chosen = order.by === name;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  const turn = () => onOrder({ by: name, descending: chosen ? !order.descending : name !== 'unitName' });
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      aria-sort={chosen ? (order.descending ? 'descending' : 'ascending') : undefined}
      className={name === 'unitName' ? undefined : 'number'}
    >
      <Button className="sort-button" onPress={turn}>
        {label}
        {chosen && <Arrow aria-hidden size={12} />}
      </Button>
    </th>
  );
}
