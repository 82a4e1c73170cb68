import type { Holder } from '../../shared/api/types';
import { fold } from '../../shared/text/fold';
import { type PositionEntries, positionWith } from './entries';

export interface Pasted {
  positions: PositionEntries[];
  /** Lines that are not positions, as they came. */
  unread: string[];
  /** People who do not work in the unit, or whose name several have. */
  unknown: string[];
}

const isYes = (cell = '') => /^(x|co|yes|true|1)$/.test(fold(cell));

/** Lines copied from a spreadsheet: code, title, English title, the three flags, holders by name or account. */
export function positionsFrom(text: string, people: Holder[]): Pasted {
  const pasted: Pasted = { positions: [], unread: [], unknown: [] };
  text
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .forEach((line, number) => {
      const [code = '', titleVi = '', titleEn = '', contact, procedures, secret, named = ''] = cellsOf(line);
      if (titleVi && !isHeading(line, number)) {
        const holders = peopleIn(named, people, pasted.unknown);
        const flags = {
          citizenContact: isYes(contact),
          handlesProcedures: isYes(procedures),
          secretDuty: isYes(secret),
        };
        pasted.positions.push(positionWith({ code, titleVi, titleEn, ...flags, holders }));
      } else if (number > 0) pasted.unread.push(line);
    });
  return pasted;
}

const cellsOf = (line: string) => line.split(/\t|;/).map((cell) => cell.trim());

const isHeading = (line: string, number: number) => number === 0 && /^(ma|code)\b/.test(fold(line));

function peopleIn(named: string, people: Holder[], unknown: string[]) {
  const holders: Holder[] = [];
  for (const name of named.split(',').map((one) => one.trim())) {
    const found = people.filter((one) => one.username === name || fold(one.fullName) === fold(name));
    if (found.length === 1 && found[0]) holders.push(found[0]);
    else if (name) unknown.push(name);
  }
  return holders;
}
