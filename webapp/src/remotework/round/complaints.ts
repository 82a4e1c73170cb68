import type { RemoteRound } from '../../shared/api/types';
import { listed, mostAwayOf, type PositionEntries, quotaOf, type RoundEntries, type UnitEntries } from './entries';

export type Complaint =
  | 'required'
  | 'backwards'
  | 'noUnits'
  | 'noPositions'
  | 'noHolders'
  | 'noPlaces'
  | 'nobodyAway'
  | 'badCode'
  | 'twice';

/** What is still wrong, by the names the server has for the fields: `units[0].headCount`, `positions[2].holders`. */
export type Complaints = Record<string, Complaint>;

const texts = ['nameVi', 'nameEn', 'legalBasis', 'publishedIn', 'from', 'to'] as const;
const numbers = ['headCount', 'ratioPercent', 'minPresent', 'daysPerWeek', 'securityUnit'] as const;
const words = ['code', 'titleVi', 'titleEn'] as const;

export function complaintsOf(entries: RoundEntries): Complaints {
  const found: Complaints = {};
  const code = entries.code.trim();
  if (!code) found.code = 'required';
  else if (!/^[A-Z0-9][A-Z0-9-]*$/.test(code)) found.code = 'badCode';
  for (const field of texts) if (!entries[field]?.trim()) found[field] = 'required';
  if (entries.from && entries.to && entries.to < entries.from) found.to = 'backwards';
  if (entries.units.length === 0) found.units = 'noUnits';
  entries.units.forEach((unit, at) => {
    complainOfUnit(found, unit, `units[${at}].`);
  });
  const codes = listed(entries).map(({ position }) => position.code.trim());
  listed(entries).forEach(({ position }, at) => {
    complainOfPosition(found, position, `positions[${at}].`, codes);
  });
  return found;
}

function complainOfUnit(found: Complaints, unit: UnitEntries, field: string) {
  for (const one of numbers) if (unit[one] === null) found[field + one] = 'required';
  if ((quotaOf(unit) ?? 1) < 1) found[`${field}ratioPercent`] = 'noPlaces';
  if ((mostAwayOf(unit) ?? 1) < 1) found[`${field}minPresent`] = 'nobodyAway';
  if (unit.positions.length === 0) found[`${field}positions`] = 'noPositions';
}

function complainOfPosition(found: Complaints, position: PositionEntries, field: string, codes: string[]) {
  for (const one of words) if (!position[one].trim()) found[field + one] = 'required';
  const code = position.code.trim();
  if (code && codes.filter((other) => other === code).length > 1) found[`${field}code`] = 'twice';
  if (position.holders.length === 0) found[`${field}holders`] = 'noHolders';
}

/** Another open round that has the unit on some of the same days: both cannot be open (R4). */
export const openRoundWith = (unit: UnitEntries, entries: RoundEntries, rounds: RemoteRound[]) =>
  rounds.find(
    ({ state, from, to, units }) =>
      state === 'OPEN' &&
      (!entries.to || from <= entries.to) &&
      (!entries.from || to >= entries.from) &&
      units.some(({ unitCode }) => unitCode === unit.place.code),
  );
