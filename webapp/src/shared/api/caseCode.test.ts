import { describe, expect, it } from 'vitest';
import { addressOf, isCase } from './caseCode';

describe('the code of a case', () => {
  it.each(['PAKN.26740-260302-0001', 'CAYX.SNV-261128-0012'])('%s is told from that of a dossier', (code) => {
    expect(isCase(code)).toBe(true);
    expect(addressOf(code)).toBe(`/api/cases/${code}`);
  });

  it.each(['H29.26740-260212-0001', '000.00.15.H29-260212-0001'])('%s is that of a dossier', (code) => {
    expect(isCase(code)).toBe(false);
    expect(addressOf(code)).toBe(`/api/dossiers/${code}`);
  });
});
