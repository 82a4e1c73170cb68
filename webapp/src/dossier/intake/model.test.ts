import { describe, expect, it } from 'vitest';
import { checkIntake, emptyIntake, type Intake, toNewDossier } from './model';

const complete: Intake = {
  procedureCode: '2.002755',
  unit: '26740',
  applicant: {
    fullName: ' Nguyễn  Thị Hồng ',
    identityNumber: '999205000001',
    phone: '0900 000 001',
    email: '',
    address: 'Số 1, Đường Mẫu',
    type: 'CITIZEN',
  },
  received: [],
  files: [],
};
const withApplicant = (change: Partial<Intake['applicant']>): Intake => ({
  ...complete,
  applicant: { ...complete.applicant, ...change },
});

describe('intake at the counter', () => {
  it('accepts a complete form; how to reach the applicant may be missing', () => {
    expect(checkIntake(withApplicant({ phone: '', address: '' }))).toEqual({});
    expect(checkIntake(complete)).toEqual({});
  });

  it('asks for everything that is required', () => {
    expect(Object.keys(checkIntake(emptyIntake(null)))).toEqual([
      'procedureCode',
      'unit',
      'applicant.fullName',
      'applicant.identityNumber',
    ]);
  });

  it.each([
    ['identityNumber', '12345'],
    ['identityNumber', '99920500000a'],
    ['phone', '12'],
    ['email', 'khong-phai-thu'],
  ] as const)('refuses %s "%s"', (field, value) => {
    expect(checkIntake(withApplicant({ [field]: value }))).toEqual({ [`applicant.${field}`]: field });
  });

  it('takes the tax code of a business, not of a citizen', () => {
    const taxCode = { identityNumber: '0300000000-001' };
    expect(checkIntake(withApplicant({ ...taxCode, type: 'ENTERPRISE' }))).toEqual({});
    expect(checkIntake(withApplicant({ ...taxCode, type: 'CITIZEN' }))).toEqual({
      'applicant.identityNumber': 'identityNumber',
    });
    expect(checkIntake(withApplicant({ identityNumber: '03', type: 'HOUSEHOLD' }))).toEqual({
      'applicant.identityNumber': 'taxCode',
    });
  });

  it('sends tidy texts', () => {
    const sent = toNewDossier(withApplicant({ address: 'Số 1'.normalize('NFD') }), undefined);
    expect(sent.applicant.fullName).toBe('Nguyễn Thị Hồng');
    expect(sent.applicant.phone).toBe('0900000001');
    expect(sent.applicant.address).toBe('Số 1'.normalize('NFC'));
  });
});
