import { describe, expect, it } from 'vitest';
import type { Clock, ClockKind } from '../../shared/api/types';
import { isPromised, promisesOf, stateOfReading } from './promise';

const clock = (kind: ClockKind) => ({ kind }) as Clock;
const kinds = (clocks: Clock[]) => clocks.map(({ kind }) => kind);

describe('what a dossier promises', () => {
  it('is the statutory date when nothing shorter was committed to', () => {
    const promises = promisesOf([clock('STATUTORY'), clock('STAGE'), clock('STEP')]);
    expect(kinds(promises)).toEqual(['STATUTORY']);
    expect(promises.map((one) => isPromised(one, promises))).toEqual([true]);
  });

  it('is the committed date beside the statutory one, in this order', () => {
    const promises = promisesOf([clock('COMMITTED'), clock('STEP'), clock('STATUTORY')]);
    expect(kinds(promises)).toEqual(['STATUTORY', 'COMMITTED']);
    expect(promises.map((one) => isPromised(one, promises))).toEqual([false, true]);
  });

  it('is nothing yet while the dossier is only received', () => {
    expect(kinds(promisesOf([clock('RECEPTION')]))).toEqual(['RECEPTION']);
    expect(promisesOf([])).toEqual([]);
  });
});

describe('a reading of the promised date', () => {
  const now = new Date('2026-03-02T03:00:00Z');
  const dueAt = '2026-03-06T10:00:00Z';

  it('follows its date', () => {
    expect(stateOfReading({ dueAt, outcome: null, late: false }, 'RUNNING', now)).toBe('inTime');
    expect(stateOfReading({ dueAt, outcome: null, late: false }, 'PAUSED', now)).toBe('paused');
    expect(stateOfReading({ dueAt, outcome: 'EARLY', late: false }, 'STOPPED', now)).toBe('early');
  });

  it('is overdue before its date when a rule says so, even while the clock stands still', () => {
    expect(stateOfReading({ dueAt, outcome: null, late: true }, 'PAUSED', now)).toBe('lateOpen');
    expect(stateOfReading({ dueAt, outcome: 'LATE', late: true }, 'STOPPED', now)).toBe('late');
  });
});
