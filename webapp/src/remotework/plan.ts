import type { PlanLine, PlannedProduct } from '../shared/api/types';

/** A line while it is being written. */
export type LineEntries = { [Field in keyof PlanLine]: PlanLine[Field] | null } & {
  key: string;
  product: string;
  measuredIn: string;
  quality: string;
};

let counted = 0;
const newKey = () => `line-${++counted}`;

export const emptyLine = (dueOn: string | null): LineEntries => ({
  key: newKey(),
  product: '',
  measuredIn: '',
  quantity: 1,
  hours: 8,
  dueOn,
  quality: '',
  taskKind: 'INDEPENDENT',
});

export const lineOf = ({
  product,
  measuredIn,
  quantity,
  hours,
  dueOn,
  quality,
  taskKind,
}: PlannedProduct): LineEntries => ({
  key: newKey(),
  product,
  measuredIn,
  quantity,
  hours,
  dueOn,
  quality,
  taskKind,
});

export const plannedHours = (lines: LineEntries[]): number => lines.reduce((sum, { hours }) => sum + (hours ?? 0), 0);

/** What is sent; null while a line lacks something. */
export function completeLines(lines: LineEntries[]): PlanLine[] | null {
  const complete = lines.filter(isComplete);
  return complete.length === lines.length && lines.length > 0 ? complete.map(withoutKey) : null;
}

const isComplete = (line: LineEntries): line is LineEntries & PlanLine =>
  Object.values(line).every((value) => value !== null && String(value).trim() !== '');

const withoutKey = ({ key, ...line }: LineEntries & PlanLine): PlanLine => line;
