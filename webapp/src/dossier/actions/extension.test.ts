import { describe, expect, it } from 'vitest';
import type { Extension } from '../../shared/api/types';
import { refusalOf } from './extension';

const extension: Extension = {
  used: 0,
  allowed: 1,
  earliestDate: '2026-03-17',
  latestDate: '2026-03-30',
  lastDayToApologise: '2026-03-13',
  allowedNow: false,
  legalBasis: null,
};

describe('promising a date anew', () => {
  it.each([
    ['while the server allows it', { allowedNow: true }, null],
    ['for a procedure that is never extended', { allowed: 0 }, 'never'],
    ['a second time', { used: 1 }, 'used'],
    ['after the last day for an apology', {}, 'tooLate'],
    ['on a dossier that is closed', { lastDayToApologise: '2026-03-20' }, 'notNow'],
    ['on a dossier that promises nothing', { lastDayToApologise: null }, 'notNow'],
  ] as const)('%s', (_when, change, refusal) => {
    expect(refusalOf({ ...extension, ...change }, '2026-03-14')).toBe(refusal);
  });

  it('is in time on the last day itself', () => {
    expect(refusalOf(extension, '2026-03-13')).toBe('notNow');
  });
});
