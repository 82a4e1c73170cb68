import { describe, expect, it } from 'vitest';
import type { AlertLevel, Escalation } from '../shared/api/types';
import { casesOf, countsOf } from './cases';
import { addresseeWords } from './words';

const addressee = { username: null, fullName: null, unitName: 'Phòng Văn hóa', unitNameEn: 'Culture division' };

const alert = (id: string, level: AlertLevel, dossierCode: string, stepNameVi: string): Escalation => ({
  id,
  level,
  state: 'OPEN',
  dossierCode,
  procedureName: 'Khai sinh',
  procedureNameEn: 'Birth registration',
  stepNameVi,
  stepNameEn: stepNameVi,
  unitCode: '26740-VHXH',
  unitName: 'Phòng Văn hóa',
  unitNameEn: 'Culture division',
  addressee: { ...addressee, roleVi: 'Trưởng phòng', roleEn: 'Head' },
  raisedAt: '2026-11-20T03:00:00Z',
  dueAt: '2026-11-19T10:00:00Z',
  lateMinutes: 300,
  kind: 'STEP',
  owner: null,
  cause: null,
  snoozedUntil: null,
  actions: [],
  history: [],
});

const fetched = [
  alert('1', 'RED', 'H-0001', 'Thẩm định'),
  alert('2', 'YELLOW', 'H-0002', 'Thẩm định'),
  alert('3', 'YELLOW', 'H-0001', 'Thẩm định'),
  alert('4', 'GREEN', 'H-0001', 'Thẩm định'),
  alert('5', 'GREEN', 'H-0001', 'Trình ký'),
];

describe('alerts on one page', () => {
  it('stand together by dossier and step, under the most urgent level', () => {
    const cases = casesOf(fetched);
    expect(cases.map(({ head }) => head.id)).toEqual(['1', '2', '5']);
    expect(cases[0]?.milder.map(({ id }) => id)).toEqual(['3', '4']);
  });

  it('count once, at the level of their step', () => {
    expect(countsOf(casesOf(fetched))).toEqual({ RED: 1, APOLOGY: 0, YELLOW: 1, GREEN: 1 });
  });

  it('are found under the most urgent level whatever the order they came in', () => {
    expect(casesOf(fetched.toReversed()).map(({ head }) => head.level)).toEqual(['GREEN', 'RED', 'YELLOW']);
  });
});

describe('whom an alert is for', () => {
  it('is a person with a role', () => {
    const words = addresseeWords({ ...addressee, fullName: 'Lê Thị Hoa', roleVi: 'Thủ trưởng đơn vị', roleEn: 'Head' });
    expect(words).toBe('Lê Thị Hoa · Thủ trưởng đơn vị');
  });

  it('is a role at a unit when nobody is named, without a dot to begin with', () => {
    const words = addresseeWords({ ...addressee, fullName: '', roleVi: 'Thủ trưởng đơn vị', roleEn: 'Head' });
    expect(words).toBe('Thủ trưởng đơn vị · Phòng Văn hóa');
  });
});
