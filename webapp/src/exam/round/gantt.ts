import type { ExamLine, ExamStandstill, ExamTimeline } from '../../shared/api/types';
import { isoDay, twoDigits } from '../../shared/time/format';

/** What lasts for a year would squeeze everything else; its bar runs out of the picture instead. */
const longSteps = new Set(['archive', 'training']);
const dayMs = 86_400_000;

export interface Scale {
  from: number;
  to: number;
}

/** In percent of the width. */
export interface Span {
  left: number;
  width: number;
}

const time = (instant: string | null): number | null => (instant ? new Date(instant).getTime() : null);

export function scaleOf({ lines }: Pick<ExamTimeline, 'lines'>): Scale {
  const shown = lines.filter(({ step }) => !longSteps.has(step));
  const moments = (shown.length > 0 ? shown : lines)
    .flatMap((line) => [line.plannedFrom, line.plannedTo, line.beganAt, line.endedAt, line.limit?.until ?? null])
    .map(time)
    .filter((at): at is number => at !== null);
  if (moments.length === 0) return { from: 0, to: dayMs };
  return { from: Math.min(...moments) - 3 * dayMs, to: Math.max(...moments) + 5 * dayMs };
}

export function placeOf(instant: string, { from, to }: Scale): number {
  return ((new Date(instant).getTime() - from) / (to - from)) * 100;
}

/** Cut off where the picture ends; null when nothing of it is inside. */
export function spanOf(begin: string | null, end: string | null, scale: Scale): Span | null {
  if (!begin || !end) return null;
  const left = Math.max(placeOf(begin, scale), 0);
  const right = Math.min(placeOf(end, scale), 100);
  return right < 0 || left > 100 ? null : { left, width: Math.max(right - left, 0.4) };
}

export const plannedSpan = (line: ExamLine, scale: Scale) => spanOf(line.plannedFrom, line.plannedTo, scale);

/** What is under way lasts until now. */
export const actualSpan = (line: ExamLine, now: string, scale: Scale) =>
  spanOf(line.beganAt, line.endedAt ?? (line.beganAt && line.state !== 'SKIPPED' ? now : null), scale);

export const standstillSpan = (one: ExamStandstill, now: string, scale: Scale) =>
  spanOf(one.from, one.to ?? now, scale);

/** The first of each month inside the picture. */
export function monthsOf(scale: Scale): { day: string; at: number }[] {
  const months: { day: string; at: number }[] = [];
  let [year, month] = isoDay(new Date(scale.from)).split('-').map(Number) as [number, number];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${twoDigits(month)}-01`;
    const at = placeOf(`${day}T00:00:00+07:00`, scale);
    if (at > 100) return months;
    months.push({ day, at });
  }
}

export interface Group {
  councilNo: number;
  lines: ExamLine[];
}

/** The whole round first, then council by council. */
export function groupsOf(lines: ExamLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.find(({ councilNo }) => councilNo === line.councilNo);
    if (group) group.lines.push(line);
    else groups.push({ councilNo: line.councilNo, lines: [line] });
  }
  return groups;
}
