import type { DayStatus, ProposedKind } from '../../shared/api/types';
import { fold } from '../../shared/text/fold';
import { dayFrom } from './dates';
import type { DayRow } from './draft';

export interface Pasted {
  rows: Omit<DayRow, 'key'>[];
  /** Lines without a day, as they came. */
  unread: string[];
}

/** What people write in the column of kinds, without marks; the most telling word comes first. */
const kindWords: [string, ProposedKind][] = [
  ['lam bu', 'SWAP_WORK'],
  ['lam viec bu', 'SWAP_WORK'],
  ['make-up', 'SWAP_WORK'],
  ['swap_work', 'SWAP_WORK'],
  ['hoan doi', 'SWAP_OFF'],
  ['swap', 'SWAP_OFF'],
  ['nghi bu', 'COMP_OFF'],
  ['comp', 'COMP_OFF'],
  ['bo khoi lich', 'REMOVED'],
  ['remove', 'REMOVED'],
];

const kindFrom = (cell = ''): ProposedKind => kindWords.find(([word]) => fold(cell).includes(word))?.[1] ?? 'HOLIDAY';

const statusFrom = (cell = ''): DayStatus => (/du kien|provisional/.test(fold(cell)) ? 'PROVISIONAL' : 'OFFICIAL');

/** Lines copied from a spreadsheet: day, kind, name, English name, status; a line of headings is passed over. */
export function rowsFrom(text: string): Pasted {
  const pasted: Pasted = { rows: [], unread: [] };
  text
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .forEach((line, number) => {
      const [first = '', kind, nameVi = '', nameEn = '', status] = line.split(/\t|;/).map((cell) => cell.trim());
      const day = dayFrom(first);
      if (day) pasted.rows.push({ date: first, kind: kindFrom(kind), nameVi, nameEn, status: statusFrom(status) });
      else if (number > 0 || /\d/.test(first)) pasted.unread.push(line);
    });
  return pasted;
}
