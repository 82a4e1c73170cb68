import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../shared/api/types';
import { complaintsOf } from './complaints';
import { bodyOf, closureRows, daysOf, emptyDraft, swapRows } from './draft';

const published = (date: string, kind: CalendarDay['kind'], unit: string | null = null): CalendarDay => ({
  date,
  kind,
  nameVi: 'Quốc khánh',
  nameEn: 'National Day',
  status: 'OFFICIAL',
  basis: null,
  unit,
  changeId: null,
});

describe('a swap', () => {
  it('is a day off and the day worked for it, each named after the other', () => {
    const rows = swapRows({ ...emptyDraft, nameVi: 'dịp 30/4', dayOff: '2027-04-29', workDay: '2027-05-08' });
    expect(rows.map(({ date, kind, nameVi }) => [date, kind, nameVi])).toEqual([
      ['2027-04-29', 'SWAP_OFF', 'Nghỉ hoán đổi: dịp 30/4'],
      ['2027-05-08', 'SWAP_WORK', 'Làm việc bù (hoán đổi 29/04)'],
    ]);
  });

  it('is nothing with one day only', () => {
    expect(swapRows({ ...emptyDraft, nameVi: 'dịp 30/4', dayOff: '2027-04-29' })).toEqual([]);
  });
});

describe('a closure', () => {
  const draft = { ...emptyDraft, unit: '26740', nameVi: 'Bão số 12', from: '2026-08-21', to: '2026-09-03' };

  it('has only the days on which the unit would have worked', () => {
    const calendar = [
      published('2026-08-22', 'SWAP_WORK'),
      published('2026-08-31', 'SWAP_OFF'),
      published('2026-09-01', 'HOLIDAY'),
      published('2026-09-02', 'HOLIDAY'),
      published('2026-08-27', 'LOCAL_CLOSURE', '27139'),
    ];
    expect(closureRows(draft, calendar).map(({ date }) => date)).toEqual([
      '2026-08-21',
      '2026-08-22',
      '2026-08-24',
      '2026-08-25',
      '2026-08-26',
      '2026-08-27',
      '2026-08-28',
      '2026-09-03',
    ]);
  });

  it('on a weekend closes nothing, and says so', () => {
    const weekend = { ...draft, from: '2026-11-21', to: '2026-11-22', title: 'Bão', legalBasis: 'Công điện 112' };
    expect(complaintsOf('closure', weekend, [])).toEqual({ from: 'nothingClosed' });
  });
});

describe('a holiday', () => {
  it('is every day of its range and the day off in lieu, with the Vietnamese name where there is no English one', () => {
    const draft = { ...emptyDraft, nameVi: 'Giỗ Tổ', from: '2026-04-26', compensation: '2026-04-27' };
    expect(daysOf('holiday', draft, [])).toEqual([
      { date: '2026-04-26', kind: 'HOLIDAY', nameVi: 'Giỗ Tổ', nameEn: 'Giỗ Tổ', status: 'OFFICIAL' },
      {
        date: '2026-04-27',
        kind: 'COMP_OFF',
        nameVi: 'Nghỉ bù Giỗ Tổ',
        nameEn: 'Giỗ Tổ, compensatory day off',
        status: 'OFFICIAL',
      },
    ]);
  });

  it('does not end before it begins', () => {
    const draft = {
      ...emptyDraft,
      nameVi: 'Tết',
      from: '2027-02-05',
      to: '2027-02-01',
      title: 'Tết',
      legalBasis: 'TB',
    };
    expect(complaintsOf('holiday', draft, [])).toEqual({ to: 'backwards' });
  });
});

describe('a proposal', () => {
  it('is not complete without its legal basis', () => {
    expect(complaintsOf('year', { ...emptyDraft, title: 'Lịch năm 2028' }, [])).toEqual({
      rows: 'noRows',
      legalBasis: 'required',
    });
  });

  it('of limits names both terms, and leaves a commitment out where there is none', () => {
    const row = { name: '', oldStatutory: 'P5D', oldCommitted: null };
    const body = bodyOf(
      'limits',
      {
        ...emptyDraft,
        title: 'Rút ngắn thời hạn',
        legalBasis: 'QĐ 2843',
        validFrom: '2026-12-01',
        appliesToOpen: true,
        limits: [
          {
            ...row,
            procedureCode: '1',
            statutory: { amount: 4, unit: 'days' },
            committed: { amount: 20, unit: 'hours' },
          },
          {
            ...row,
            procedureCode: '2',
            statutory: { amount: 10, unit: 'days' },
            committed: { amount: null, unit: 'days' },
          },
        ],
      },
      [],
    );
    expect(body).toMatchObject({
      kind: 'LIMITS',
      limits: [
        { procedureCode: '1', statutoryTerm: 'P4D', committedTerm: 'PT20H' },
        { procedureCode: '2', statutoryTerm: 'P10D' },
      ],
    });
  });
});
