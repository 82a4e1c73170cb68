import { describe, expect, it } from 'vitest';
import type { ExamBody, ExamRound } from '../shared/api/types';
import { councilSearch } from './councilSearch';
import { councilOf, councilsWith } from './useCouncil';

const seat = (councilNo: number, body: ExamBody) => ({ councilNo, body, leads: false });
const round = {
  councils: [{ councilNo: 1 }, { councilNo: 2 }, { councilNo: 3 }],
  seats: [seat(3, 'MARKING'), seat(2, 'DEFENCE')],
} as ExamRound;

describe('the council a page is about', () => {
  it('is the one of the address', () => {
    expect(councilOf(round, round.councils, 1)).toBe(1);
  });

  it('is one the reader sits in when the address names none', () => {
    expect(councilOf(round, round.councils)).toBe(3);
  });

  it('is never one that is not offered', () => {
    const offered = councilsWith('DEFENCE')(round);
    expect(offered.map(({ councilNo }) => councilNo)).toEqual([2]);
    expect(councilOf(round, offered, 1)).toBe(2);
  });

  it.each(['x', '0', '-1', '1.5', undefined])('is not read from %s', (council) => {
    expect(councilSearch({ council })).toEqual({});
  });
});
