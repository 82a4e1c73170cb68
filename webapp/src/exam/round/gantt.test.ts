import { describe, expect, it } from 'vitest';
import type { ExamLine } from '../../shared/api/types';
import { actualSpan, groupsOf, monthsOf, plannedSpan, scaleOf, spanOf } from './gantt';

const line = (changes: Partial<ExamLine>): ExamLine => ({
  step: 'vet',
  stage: 'REGISTRATION',
  councilNo: 1,
  nameVi: 'Thẩm định',
  nameEn: 'Vetting',
  whoVi: 'Ban kiểm tra',
  whoEn: 'Vetting board',
  plannedFrom: '2026-03-02T01:00:00Z',
  plannedTo: '2026-03-22T01:00:00Z',
  limit: null,
  beganAt: null,
  endedAt: null,
  state: 'PLANNED',
  parts: 0,
  done: 0,
  ...changes,
});

describe('the picture of a round', () => {
  it('reaches from the first moment to the last, what lasts a year left aside', () => {
    const scale = scaleOf({ lines: [line({}), line({ step: 'archive', plannedTo: '2027-03-22T01:00:00Z' })] });
    expect(new Date(scale.from).toISOString()).toBe('2026-02-27T01:00:00.000Z');
    expect(new Date(scale.to).toISOString()).toBe('2026-03-27T01:00:00.000Z');
  });

  it('cuts a bar off where the picture ends', () => {
    const scale = scaleOf({ lines: [line({})] });
    expect(spanOf('2026-03-13T01:00:00Z', '2027-03-13T01:00:00Z', scale)).toEqual({ left: 50, width: 50 });
    expect(spanOf('2027-01-01T01:00:00Z', '2027-03-13T01:00:00Z', scale)).toBeNull();
  });

  it('lets what is under way last until now, and draws nothing of what never began', () => {
    const scale = scaleOf({ lines: [line({})] });
    const running = line({ beganAt: '2026-03-06T01:00:00Z', state: 'RUNNING' });
    expect(actualSpan(running, '2026-03-13T01:00:00Z', scale)).toEqual({ left: 25, width: 25 });
    expect(actualSpan(line({}), '2026-03-13T01:00:00Z', scale)).toBeNull();
    expect(plannedSpan(line({ plannedFrom: null }), scale)).toBeNull();
  });

  it('names the months that begin inside', () => {
    const scale = scaleOf({ lines: [line({ plannedTo: '2026-05-20T01:00:00Z' })] });
    expect(monthsOf(scale).map(({ day }) => day)).toEqual(['2026-03-01', '2026-04-01', '2026-05-01']);
  });

  it('keeps the lines of a council together', () => {
    const groups = groupsOf([line({ councilNo: 0 }), line({}), line({ councilNo: 2 }), line({ step: 'marking' })]);
    expect(groups.map(({ councilNo, lines }) => [councilNo, lines.length])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
  });
});
