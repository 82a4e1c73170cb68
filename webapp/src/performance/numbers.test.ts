import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../shared/api/types';
import { openOf, share, sorted, totalOf } from './numbers';

const unit = (unitName: string, part: Partial<UnitResult>): UnitResult => ({
  ...totalOf([]),
  unitCode: unitName,
  unitName,
  unitNameEn: unitName,
  ...part,
});

const benThanh = unit('Phường Bến Thành', {
  early: 6,
  onTime: 2,
  late: 2,
  closed: 10,
  openInTime: 4,
  openLate: 1,
  paused: 3,
  cancelled: 5,
  excused: 1,
  officialLate: 4,
  onTimePercent: 80,
  officialOnTimePercent: 73.33,
  medianWorkingHours: 8,
});
const conDao = unit('Đặc khu Côn Đảo', {
  early: 1,
  late: 4,
  closed: 5,
  officialLate: 4,
  onTimePercent: 20,
  officialOnTimePercent: 20,
});

describe('percentages', () => {
  it('have one decimal, and none of nothing', () => {
    expect(share(1, 3)).toBe(33.3);
    expect(share(2, 3)).toBe(66.7);
    expect(share(0, 0)).toBeNull();
  });

  it('of open work include what stands still', () => {
    expect(openOf(benThanh)).toBe(8);
  });
});

describe('all units together', () => {
  const total = totalOf([benThanh, conDao]);

  it('add up in cases', () => {
    expect(total).toMatchObject({ early: 7, onTime: 2, late: 6, closed: 15, cancelled: 5, paused: 3 });
  });

  it('have percentages of their own, not the mean of the others', () => {
    expect(total.onTimePercent).toBe(65); // 7 + 2 + 4 of 20
    expect(total.onTimePercentExcused).toBe(70);
    expect(total.officialOnTimePercent).toBe(60); // 8 of 20 are late officially
  });

  it('have no median', () => {
    expect(total.medianWorkingHours).toBeNull();
  });

  it('without a case have no percentage', () => {
    expect(totalOf([]).onTimePercent).toBeNull();
  });
});

describe('the order of units', () => {
  const names = (rows: UnitResult[]) => rows.map(({ unitName }) => unitName);

  it('follows the Vietnamese alphabet', () => {
    expect(names(sorted([benThanh, conDao], { by: 'unitName', descending: false }))).toEqual([
      'Đặc khu Côn Đảo',
      'Phường Bến Thành',
    ]);
  });

  it('keeps those without a number at the end', () => {
    for (const descending of [true, false]) {
      expect(names(sorted([conDao, benThanh], { by: 'medianWorkingHours', descending })).at(-1)).toBe(
        'Đặc khu Côn Đảo',
      );
    }
  });
});
