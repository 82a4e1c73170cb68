import { describe, expect, it } from 'vitest';
import type { RemoteRound } from '../../shared/api/types';
import { complaintsOf, openRoundWith } from './complaints';
import { bodyOf, copyOf, emptyRound, mostAwayOf, positionWith, quotaOf, type RoundEntries, unitAt } from './entries';
import { positionsFrom } from './pasted';

const an = { username: 'an', fullName: 'Trần Hoàng An' };
const office = { code: 'VP', name: 'Văn phòng' };

const unit = (change = {}) => ({
  ...unitAt(office),
  headCount: 8,
  ratioPercent: 25,
  minPresent: 6,
  daysPerWeek: 2,
  securityUnit: office,
  positions: [positionWith({ code: 'TH-01', titleVi: 'Chuyên viên', titleEn: 'Officer', holders: [an] })],
  ...change,
});

const round = (change: Partial<RoundEntries> = {}): RoundEntries => ({
  code: 'TD-1',
  nameVi: 'Đợt 1',
  nameEn: 'Round 1',
  legalBasis: 'Kế hoạch',
  publishedIn: 'Trang nội bộ',
  from: '2026-03-09',
  to: '2026-03-31',
  units: [unit()],
  ...change,
});

describe('what the numbers of a unit come to', () => {
  it('cuts off what is not a whole person', () => {
    expect(quotaOf({ headCount: 7, ratioPercent: 25 })).toBe(1);
    expect(mostAwayOf({ headCount: 7, minPresent: 5 })).toBe(2);
  });

  it('is not known before all are there', () => {
    expect(quotaOf({ headCount: null, ratioPercent: 25 })).toBeNull();
    expect(mostAwayOf({ headCount: 7, minPresent: null })).toBeNull();
  });
});

describe('a draft', () => {
  it('may be saved without the figures before the pilot', () => {
    expect(complaintsOf(round())).toEqual({});
    expect(bodyOf(round()).units[0]).toMatchObject({ unitCode: 'VP', baselineOnTime: null, securityUnit: 'VP' });
  });

  it('lacks everything at first', () => {
    expect(complaintsOf(emptyRound)).toMatchObject({ code: 'required', from: 'required', units: 'noUnits' });
  });

  it('cannot end before it begins, nor let nobody take part or everybody go', () => {
    const units = [unit({ ratioPercent: 10, minPresent: 8 })];
    expect(complaintsOf(round({ to: '2026-03-01', units }))).toEqual({
      to: 'backwards',
      'units[0].ratioPercent': 'noPlaces',
      'units[0].minPresent': 'nobodyAway',
    });
  });

  it('names positions by their place in what is sent, over all units', () => {
    const other = unit({ positions: [positionWith({ code: 'TH-01', titleVi: 'Khác', titleEn: 'Other' })] });
    expect(complaintsOf(round({ units: [unit(), other] }))).toEqual({
      'positions[0].code': 'twice',
      'positions[1].code': 'twice',
      'positions[1].holders': 'noHolders',
    });
  });
});

describe('a round like a former one', () => {
  const former = {
    ...round(),
    units: [
      {
        unitCode: 'VP',
        name: 'Văn phòng',
        nameEn: 'Office',
        headCount: 8,
        ratioPercent: 25,
        minPresent: 6,
        daysPerWeek: 2,
        securityUnit: 'VP',
        securityUnitName: 'Văn phòng',
        securityUnitNameEn: 'Office',
        baselineOnTime: 97,
        baselineSatisfaction: 92,
      },
    ],
    state: 'OPEN',
  } as unknown as RemoteRound;

  it('keeps its units, and leaves open what is its own', () => {
    const copy = copyOf(former, []);
    expect(copy).toMatchObject({ code: '', from: null, nameVi: 'Đợt 1' });
    expect(copy.units[0]).toMatchObject({ headCount: 8, baselineOnTime: null });
  });

  it('cannot be open on the same days', () => {
    expect(openRoundWith(unit(), round({ from: '2026-03-31', to: '2026-04-30' }), [former])).toBe(former);
    expect(openRoundWith(unit(), round({ from: '2026-04-01', to: '2026-04-30' }), [former])).toBeUndefined();
  });
});

describe('a list out of a spreadsheet', () => {
  const people = [
    { ...an, titleVi: '', titleEn: '' },
    { username: 'an2', fullName: 'Lê Thị Mai', titleVi: '', titleEn: '' },
    { username: 'an3', fullName: 'Lê Thị Mai', titleVi: '', titleEn: '' },
  ];

  it('is read with its flags and holders, headings aside', () => {
    const { positions } = positionsFrom('Mã;Tên\nHT-01;Hộ tịch;Civil status;x;;Có;tran hoang an, an2', people);
    expect(positions).toHaveLength(1);
    expect(positions[0]).toMatchObject({
      code: 'HT-01',
      citizenContact: true,
      handlesProcedures: false,
      secretDuty: true,
    });
    expect(positions[0]?.holders.map(({ username }) => username)).toEqual(['an', 'an2']);
  });

  it('says what it cannot read, and whom it cannot tell apart', () => {
    const { unread, unknown } = positionsFrom('A-1\tMột\tOne\t\t\t\tLê Thị Mai\nkhông phải vị trí', people);
    expect(unread).toEqual(['không phải vị trí']);
    expect(unknown).toEqual(['Lê Thị Mai']);
  });
});
