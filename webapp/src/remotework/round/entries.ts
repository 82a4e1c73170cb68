import type {
  NewRemotePosition,
  NewRemoteRound,
  NewRemoteUnit,
  Person,
  RemotePosition,
  RemoteRound,
  RemoteUnit,
} from '../../shared/api/types';
import { local } from '../../shared/i18n/language';

/** A round while it is being drafted; numbers and days may still be missing. */
export interface RoundEntries {
  code: string;
  nameVi: string;
  nameEn: string;
  legalBasis: string;
  publishedIn: string;
  from: string | null;
  to: string | null;
  units: UnitEntries[];
}

/** A unit by its code, with the name people know it by. */
export interface Place {
  code: string;
  name: string;
}

export interface UnitEntries {
  key: string;
  place: Place;
  headCount: number | null;
  ratioPercent: number | null;
  minPresent: number | null;
  daysPerWeek: number | null;
  securityUnit: Place | null;
  baselineOnTime: number | null;
  baselineSatisfaction: number | null;
  positions: PositionEntries[];
}

export interface PositionEntries {
  key: string;
  code: string;
  titleVi: string;
  titleEn: string;
  citizenContact: boolean;
  handlesProcedures: boolean;
  secretDuty: boolean;
  holders: Person[];
}

let counted = 0;
const newKey = () => `entry-${++counted}`;

export const emptyRound: RoundEntries = {
  code: '',
  nameVi: '',
  nameEn: '',
  legalBasis: '',
  publishedIn: '',
  from: null,
  to: null,
  units: [],
};

export const unitAt = (place: Place): UnitEntries => ({
  key: newKey(),
  place,
  headCount: null,
  ratioPercent: null,
  minPresent: null,
  daysPerWeek: null,
  securityUnit: null,
  baselineOnTime: null,
  baselineSatisfaction: null,
  positions: [],
});

export const positionWith = (given: Partial<PositionEntries> = {}): PositionEntries => ({
  code: '',
  titleVi: '',
  titleEn: '',
  citizenContact: false,
  handlesProcedures: false,
  secretDuty: false,
  holders: [],
  ...given,
  key: newKey(),
});

/** A round that is drafted already, as it can be edited. */
export const entriesOf = (round: RemoteRound, positions: RemotePosition[]): RoundEntries => ({
  code: round.code,
  nameVi: round.nameVi,
  nameEn: round.nameEn,
  legalBasis: round.legalBasis,
  publishedIn: round.publishedIn,
  from: round.from,
  to: round.to,
  units: round.units.map((unit) => unitEntriesOf(unit, positions)),
});

/** The next round like a former one: what is its own is left open, and the figures before it are measured anew. */
export const copyOf = (round: RemoteRound, positions: RemotePosition[]): RoundEntries => {
  const entries = entriesOf(round, positions);
  const units = entries.units.map((unit) => ({ ...unit, baselineOnTime: null, baselineSatisfaction: null }));
  return { ...entries, code: '', from: null, to: null, units };
};

const unitEntriesOf = (unit: RemoteUnit, positions: RemotePosition[]): UnitEntries => ({
  key: newKey(),
  place: { code: unit.unitCode, name: local(unit.name, unit.nameEn) },
  headCount: unit.headCount,
  ratioPercent: unit.ratioPercent,
  minPresent: unit.minPresent,
  daysPerWeek: unit.daysPerWeek,
  securityUnit: { code: unit.securityUnit, name: local(unit.securityUnitName, unit.securityUnitNameEn) },
  baselineOnTime: unit.baselineOnTime,
  baselineSatisfaction: unit.baselineSatisfaction,
  positions: positions
    .filter(({ unitCode }) => unitCode === unit.unitCode)
    .map(({ code, titleVi, titleEn, citizenContact, handlesProcedures, secretDuty, holders }) =>
      positionWith({ code, titleVi, titleEn, citizenContact, handlesProcedures, secretDuty, holders }),
    ),
});

/** How many may take part: the server cuts off what is not a whole person, too. */
export const quotaOf = ({ headCount, ratioPercent }: Pick<UnitEntries, 'headCount' | 'ratioPercent'>): number | null =>
  headCount === null || ratioPercent === null ? null : Math.floor((headCount * ratioPercent) / 100);

/** How many may be away on one day. */
export const mostAwayOf = ({ headCount, minPresent }: Pick<UnitEntries, 'headCount' | 'minPresent'>): number | null =>
  headCount === null || minPresent === null ? null : headCount - minPresent;

/** All positions in the order in which they are sent, each with its unit. */
export const listed = (entries: RoundEntries): { unit: UnitEntries; position: PositionEntries }[] =>
  entries.units.flatMap((unit) => unit.positions.map((position) => ({ unit, position })));

/** What is sent; numbers that are missing were complained of before. */
export const bodyOf = (entries: RoundEntries): NewRemoteRound => ({
  code: entries.code.trim(),
  nameVi: entries.nameVi.trim(),
  nameEn: entries.nameEn.trim(),
  legalBasis: entries.legalBasis.trim(),
  publishedIn: entries.publishedIn.trim(),
  from: entries.from ?? '',
  to: entries.to ?? '',
  units: entries.units.map(unitBodyOf),
  positions: listed(entries).map(({ unit, position }) => positionBodyOf(unit, position)),
});

const unitBodyOf = (unit: UnitEntries): NewRemoteUnit => ({
  unitCode: unit.place.code,
  headCount: unit.headCount ?? 0,
  ratioPercent: unit.ratioPercent ?? 0,
  minPresent: unit.minPresent ?? 0,
  daysPerWeek: unit.daysPerWeek ?? 0,
  securityUnit: unit.securityUnit?.code ?? '',
  baselineOnTime: unit.baselineOnTime,
  baselineSatisfaction: unit.baselineSatisfaction,
});

const positionBodyOf = (unit: UnitEntries, position: PositionEntries): NewRemotePosition => ({
  unitCode: unit.place.code,
  code: position.code.trim(),
  titleVi: position.titleVi.trim(),
  titleEn: position.titleEn.trim(),
  citizenContact: position.citizenContact,
  handlesProcedures: position.handlesProcedures,
  secretDuty: position.secretDuty,
  holders: position.holders.map(({ username }) => username),
});
