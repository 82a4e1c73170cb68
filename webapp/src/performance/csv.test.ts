import { describe, expect, it } from 'vitest';
import { csvOf } from './csv';

describe('the file for a spreadsheet', () => {
  it('has a mark for Vietnamese letters, semicolons, and decimal commas', () => {
    expect(
      csvOf(
        [
          ['Đơn vị', 'Tỷ lệ'],
          ['Phường Sài Gòn', 97.5],
          ['Sở Nội vụ', null],
        ],
        ',',
      ),
    ).toBe('\uFEFFĐơn vị;Tỷ lệ\r\nPhường Sài Gòn;97,5\r\nSở Nội vụ;\r\n');
  });

  it('keeps text with separators and quotes whole', () => {
    expect(csvOf([['Quá hạn; "chưa xong"']], '.')).toBe('\uFEFF"Quá hạn; ""chưa xong"""\r\n');
  });

  it('runs no formula hidden in a name', () => {
    expect(csvOf([['=HYPERLINK("x")', -3]], ',')).toBe('\uFEFF"\'=HYPERLINK(""x"")";-3\r\n');
  });
});
