import { useTranslation } from 'react-i18next';
import type { UnitResult } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { columns } from './columns';
import { Figure, type Shown } from './Figure';

interface ResultCardsProps {
  rows: UnitResult[];
  total: UnitResult;
  shown: Shown;
}

/** The same numbers on a telephone: a card for each unit, all of them together first. */
export function ResultCards({ rows, total, shown }: ResultCardsProps) {
  const { t } = useTranslation();
  return (
    <ul className="result-cards">
      <Card row={total} name={t('performance.total')} shown={shown} />
      {rows.map((row) => (
        <Card key={row.unitCode} row={row} name={local(row.unitName, row.unitNameEn)} shown={shown} />
      ))}
    </ul>
  );
}

function Card({ row, name, shown }: { row: UnitResult; name: string; shown: Shown }) {
  const { t } = useTranslation();
  return (
    <li className="card">
      <h2>{name}</h2>
      <dl>
        {columns.map((column) => (
          <div key={column.name} className={`column-${column.name}`}>
            <dt>{t(`performance.full.${column.name}`)}</dt>
            <dd>
              <Figure row={row} column={column} {...shown} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
