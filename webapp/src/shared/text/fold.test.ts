import { describe, expect, it } from 'vitest';
import { fold, highlight, matches } from './fold';

describe('Vietnamese search', () => {
  it('ignores case and marks', () => {
    expect(fold('Hồ sơ ĐĂNG KÝ')).toBe('ho so dang ky');
  });

  it('treats composed and decomposed letters alike', () => {
    expect(fold('Nguyễn'.normalize('NFD'))).toBe('nguyen');
  });

  it('finds a name typed without marks, in any word order', () => {
    expect(matches('hong nguyen', 'Nguyễn Thị Hồng')).toBe(true);
    expect(matches('nguyễn', 'NGUYEN THI HONG')).toBe(true);
    expect(matches('tran', 'Nguyễn Thị Hồng')).toBe(false);
  });

  it('finds codes and looks through several texts', () => {
    expect(matches('0042 sang', 'H29.26740-261121-0042', 'Lê Văn Sáng', null)).toBe(true);
  });

  it('finds everything with an empty query', () => {
    expect(matches('  ', 'bất kỳ')).toBe(true);
  });

  it('marks the found letters in the original spelling', () => {
    expect(highlight('Đặng Văn Hồ', 'dang ho')).toEqual([
      { text: 'Đặng', hit: true },
      { text: ' Văn ', hit: false },
      { text: 'Hồ', hit: true },
    ]);
  });
});
