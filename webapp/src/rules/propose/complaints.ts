import type { CalendarDay } from '../../shared/api/types';
import type { Proposal } from '../access';
import { dayFrom } from './dates';
import { type Draft, daysOf } from './draft';
import { termOf } from './term';

export type Complaint =
  | 'required'
  | 'noDay'
  | 'noName'
  | 'noRows'
  | 'backwards'
  | 'noTerm'
  | 'noProcedure'
  | 'nothingClosed';

/** What is still missing, by field; a field of a row is written rows.2. */
export type Complaints = Partial<Record<string, Complaint>>;

export function complaintsOf(form: Proposal, draft: Draft, calendar: CalendarDay[]): Complaints {
  const found: Complaints = {};
  const need = (field: keyof Draft) => {
    if (draft[field] === null || draft[field] === undefined || draft[field] === '') found[field] = 'required';
  };
  needed[form].forEach(need);
  if (form === 'year') Object.assign(found, rowComplaints(draft));
  if (form === 'limits') Object.assign(found, limitComplaints(draft));
  if (draft.from && draft.to && draft.to < draft.from && usesRange(form)) found.to = 'backwards';
  else if (form === 'closure' && draft.unit && draft.from && daysOf(form, draft, calendar).length === 0)
    found.from = 'nothingClosed';
  need('title');
  need('legalBasis');
  return found;
}

const needed: Record<Proposal, (keyof Draft)[]> = {
  holiday: ['nameVi', 'from'],
  swap: ['nameVi', 'dayOff', 'workDay'],
  closure: ['unit', 'nameVi', 'from'],
  year: [],
  limits: ['validFrom', 'appliesToOpen'],
};

const usesRange = (form: Proposal) => form === 'holiday' || form === 'closure';

function rowComplaints({ rows }: Draft): Complaints {
  if (rows.length === 0) return { rows: 'noRows' };
  const wrong = rows.flatMap(({ date, nameVi }, index): [string, Complaint][] => {
    if (!dayFrom(date)) return [[`rows.${index}`, 'noDay']];
    return nameVi.trim() ? [] : [[`rows.${index}`, 'noName']];
  });
  return Object.fromEntries(wrong);
}

function limitComplaints({ limits }: Draft): Complaints {
  if (limits.length === 0) return { limits: 'noProcedure' };
  const wrong = limits.flatMap(({ statutory, committed }, index): [string, Complaint][] =>
    !termOf(statutory) || (committed.amount !== null && !termOf(committed)) ? [[`rows.${index}`, 'noTerm']] : [],
  );
  return Object.fromEntries(wrong);
}
