import type { ModelRow } from '../../shared/api/types';

type Listed = Pick<ModelRow, 'key' | 'kind'>;

/** The key of the process a form belongs to; of anything else its own. */
const familyOf = ({ key, kind }: Listed): string => (kind === 'FORM' ? (key.split('.')[0] ?? key) : key);

/** A form stands under its process when that one is listed too. */
export const isPartOfOne = (model: Listed, rows: Listed[]): boolean =>
  model.kind === 'FORM' && rows.some(({ key, kind }) => kind === 'PROCESS' && key === familyOf(model));

/** Each process with its forms, then the tables, which belong to nobody alone. */
export function processesFirst<Row extends Listed>(rows: Row[]): Row[] {
  const families = rows.filter(({ kind }) => kind !== 'DECISION');
  const leads = families.filter((model) => !isPartOfOne(model, rows));
  return [
    ...leads.flatMap((lead) => [
      lead,
      ...families.filter((model) => isPartOfOne(model, rows) && familyOf(model) === lead.key),
    ]),
    ...rows.filter(({ kind }) => kind === 'DECISION'),
  ];
}
