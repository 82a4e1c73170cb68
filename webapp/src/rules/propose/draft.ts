import type {
  CalendarDay,
  DayStatus,
  ProposedDay,
  ProposedKind,
  ProposedLimit,
  RuleChangeBody,
} from '../../shared/api/types';
import { dayAndMonth } from '../../shared/time/format';
import type { Proposal } from '../access';
import { daysBetween, entriesByDay, isWorked } from '../calendar/year';
import { dayFrom } from './dates';
import { type EnteredTerm, termOf } from './term';

/** A row of the table of days, as typed. */
export interface DayRow {
  key: number;
  date: string;
  kind: ProposedKind;
  nameVi: string;
  nameEn: string;
  status: DayStatus;
}

export interface LimitRow {
  procedureCode: string;
  name: string;
  oldStatutory: string;
  oldCommitted: string | null;
  statutory: EnteredTerm;
  committed: EnteredTerm;
}

/** Everything that may be entered; each way of proposing asks for its part of it. */
export interface Draft {
  title: string;
  legalBasis: string;
  nameVi: string;
  nameEn: string;
  status: DayStatus;
  from: string | null;
  /** null: one day only. */
  to: string | null;
  compensation: string | null;
  dayOff: string | null;
  workDay: string | null;
  unit: string | undefined;
  rows: DayRow[];
  validFrom: string | null;
  appliesToOpen: boolean | null;
  limits: LimitRow[];
}

export const emptyDraft: Draft = {
  title: '',
  legalBasis: '',
  nameVi: '',
  nameEn: '',
  status: 'OFFICIAL',
  from: null,
  to: null,
  compensation: null,
  dayOff: null,
  workDay: null,
  unit: undefined,
  rows: [],
  validFrom: null,
  appliesToOpen: null,
  limits: [],
};

type Names = Pick<ProposedDay, 'nameVi' | 'nameEn'>;

const bilingual = (nameVi: string, nameEn: string): Names => ({
  nameVi: nameVi.trim(),
  nameEn: nameEn.trim() || nameVi.trim(),
});

function holidayRows({ from, to, compensation, status, ...names }: Draft): ProposedDay[] {
  if (!from) return [];
  const name = bilingual(names.nameVi, names.nameEn);
  const days = daysBetween(from, to ?? from).map((date): ProposedDay => ({ date, kind: 'HOLIDAY', ...name, status }));
  if (!compensation) return days;
  const inLieu = bilingual(`Nghỉ bù ${name.nameVi}`, `${name.nameEn}, compensatory day off`);
  return [...days, { date: compensation, kind: 'COMP_OFF', ...inLieu, status }];
}

/** One day off and the day worked for it; each is named after the other, in both languages. */
export function swapRows({ dayOff, workDay, status, ...names }: Draft): ProposedDay[] {
  if (!dayOff || !workDay) return [];
  const { nameVi, nameEn } = bilingual(names.nameVi, names.nameEn);
  const off = { nameVi: `Nghỉ hoán đổi: ${nameVi}`, nameEn: `Swapped day off: ${nameEn}` };
  const work = {
    nameVi: `Làm việc bù (hoán đổi ${dayAndMonth(dayOff)})`,
    nameEn: `Make-up working day (for ${dayAndMonth(dayOff)})`,
  };
  return [
    { date: dayOff, kind: 'SWAP_OFF', ...off, status },
    { date: workDay, kind: 'SWAP_WORK', ...work, status },
  ];
}

/** Only days on which the unit would have worked: a closed Sunday changes nothing. */
export function closureRows({ unit, from, to, ...names }: Draft, calendar: CalendarDay[]): ProposedDay[] {
  if (!unit || !from) return [];
  const entries = entriesByDay(calendar.filter((day) => day.unit === null || day.unit === unit));
  return daysBetween(from, to ?? from)
    .filter((date) => isWorked(date, entries))
    .map((date) => ({
      date,
      kind: 'LOCAL_CLOSURE',
      unit,
      ...bilingual(names.nameVi, names.nameEn),
      status: 'OFFICIAL',
    }));
}

const yearRows = ({ rows }: Draft): ProposedDay[] =>
  rows.map(({ date, kind, nameVi, nameEn, status }) => ({
    date: dayFrom(date) ?? date,
    kind,
    ...bilingual(nameVi, nameEn),
    status,
  }));

/** The days a proposal writes into the calendar, in the order they are sent. */
export function daysOf(form: Proposal, draft: Draft, calendar: CalendarDay[]): ProposedDay[] {
  if (form === 'holiday') return holidayRows(draft);
  if (form === 'swap') return swapRows(draft);
  if (form === 'closure') return closureRows(draft, calendar);
  return form === 'year' ? yearRows(draft) : [];
}

export const limitsOf = ({ limits }: Draft): ProposedLimit[] =>
  limits.map(({ procedureCode, statutory, committed }) => {
    const committedTerm = termOf(committed);
    return { procedureCode, statutoryTerm: termOf(statutory) ?? '', ...(committedTerm && { committedTerm }) };
  });

export function bodyOf(form: Proposal, draft: Draft, calendar: CalendarDay[]): RuleChangeBody {
  const words = { title: draft.title.trim(), legalBasis: draft.legalBasis.trim() };
  if (form !== 'limits') return { kind: 'CALENDAR', ...words, days: daysOf(form, draft, calendar) };
  return {
    kind: 'LIMITS',
    ...words,
    validFrom: draft.validFrom ?? '',
    appliesToOpen: draft.appliesToOpen === true,
    limits: limitsOf(draft),
  };
}
