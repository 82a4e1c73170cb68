import type { AlertLevel, Escalation } from '../shared/api/types';

/** Alerts about one late step of one dossier: the most urgent level, and the milder ones raised before it. */
export interface AlertCase {
  key: string;
  head: Escalation;
  milder: Escalation[];
}

/** The most urgent first. */
export const levels: readonly AlertLevel[] = ['RED', 'APOLOGY', 'YELLOW', 'GREEN'];

const keyOf = ({ dossierCode, stepNameVi, unitCode, dueAt }: Escalation) =>
  [dossierCode, stepNameVi, unitCode, dueAt].join('|');

const byUrgency = (one: Escalation, other: Escalation) => levels.indexOf(one.level) - levels.indexOf(other.level);

/** Each step once, in the order its first alert came in. */
export function casesOf(escalations: Escalation[]): AlertCase[] {
  const groups = new Map<string, Escalation[]>();
  for (const escalation of escalations) {
    const key = keyOf(escalation);
    groups.set(key, [...(groups.get(key) ?? []), escalation]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [head, ...milder] = group.toSorted(byUrgency);
    return head ? [{ key, head, milder }] : [];
  });
}

/** How many steps stand at each level. */
export function countsOf(cases: AlertCase[]): Record<AlertLevel, number> {
  const count = (level: AlertLevel) => cases.filter(({ head }) => head.level === level).length;
  return { RED: count('RED'), APOLOGY: count('APOLOGY'), YELLOW: count('YELLOW'), GREEN: count('GREEN') };
}
