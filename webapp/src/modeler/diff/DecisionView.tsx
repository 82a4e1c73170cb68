import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ModelChange } from '../../shared/api/types';
import { Failure, Loading } from '../../shared/ui/States';
import { readDmn } from '../decision/dmn';
import { type Column, type Rule, type Side, type Table, tablesOf } from '../decision/table';
import { wordsOf } from '../decision/words';
import { type Marks, marksOf, symbols } from './marks';
import { inOneOrder } from './merge';

interface DecisionViewProps {
  before: string | null;
  after: string | null;
  changes: ModelChange[];
  selected?: string | null;
}

/** Both versions of the tables in one: what is new, gone and different is marked where it stands. */
export function DecisionView({ before, after, changes, selected }: DecisionViewProps) {
  const { t } = useTranslation();
  const read = useQuery({
    queryKey: ['models', 'tables', before, after],
    queryFn: async () => ({ before: await tables(before), after: await tables(after) }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (read.isPending) return <Loading />;
  if (read.isError) return <Failure error={read.error} />;
  const all = inOneOrder(read.data.before, read.data.after);
  if (all.length === 0) return <p className="muted">{t('models.noTable')}</p>;
  const marks = marksOf(changes);
  return (
    <div className="diff-tables">
      {all.map(({ id }) => (
        <MergedTable
          key={id}
          before={read.data.before.find((table) => table.id === id)}
          after={read.data.after.find((table) => table.id === id)}
          marks={marks}
          selected={selected ?? null}
        />
      ))}
    </div>
  );
}

const tables = async (text: string | null): Promise<Table[]> =>
  text === null ? [] : tablesOf((await readDmn(text)).definitions);

interface MergedTableProps {
  before: Table | undefined;
  after: Table | undefined;
  marks: Marks;
  selected: string | null;
}

interface SidedColumn extends Column {
  side: Side;
}

function MergedTable({ before, after, marks, selected }: MergedTableProps) {
  const { t } = useTranslation();
  const columns = (['inputs', 'outputs'] as const).flatMap((side) =>
    inOneOrder(before?.[side] ?? [], after?.[side] ?? []).map((column): SidedColumn => ({ ...column, side })),
  );
  const rules = inOneOrder(before?.rules ?? [], after?.rules ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <section className="table-wrap card" aria-label={after?.name || before?.name} tabIndex={0}>
      <table className="table diff-table">
        <caption className="table-caption">{after?.name || before?.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('models.row')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={`column-${column.side}`}>
                <Sign marks={marks} id={column.id} />
                {column.label || column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id} className={rowClass(marks, rule.id, selected)} data-element={rule.id}>
              <th scope="row" className="figures">
                <Sign marks={marks} id={rule.id} />
                {rowNumber(rule.id, after) ?? rowNumber(rule.id, before)}
              </th>
              {columns.map((column) => (
                <td key={column.id}>
                  <CellDifference before={cell(before, rule, column)} after={cell(after, rule, column)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Sign({ marks, id }: { marks: Marks; id: string }) {
  const { t } = useTranslation();
  const what = marks.get(id);
  if (!what) return null;
  return (
    <span className={`mark mark-${what}`} role="img" aria-label={t(`models.what.${what}`)}>
      {symbols[what]}
    </span>
  );
}

function CellDifference({ before, after }: { before: string | null; after: string | null }) {
  if (before === null || after === null || before === after) return after ?? before;
  return (
    <>
      {before && <del>{before}</del>} {after && <ins>{after}</ins>}
    </>
  );
}

const rowClass = (marks: Marks, id: string, selected: string | null) =>
  [marks.has(id) ? `row-${marks.get(id)}` : '', id === selected ? 'row-chosen' : ''].join(' ').trim();

function rowNumber(id: string, table: Table | undefined): number | null {
  const place = table?.rules.findIndex((rule) => rule.id === id) ?? -1;
  return place < 0 ? null : place + 1;
}

/** null: the table has no such row or column. */
function cell(table: Table | undefined, { id }: Rule, { id: columnId, side, type }: SidedColumn): string | null {
  const place = table?.[side].findIndex((column) => column.id === columnId) ?? -1;
  const text = table?.rules.find((rule) => rule.id === id)?.[side][place]?.text;
  return text === undefined ? null : wordsOf(text, type, side);
}
