import { describe, expect, it } from 'vitest';
import { isKey, keyFrom } from './newKey';

describe('the key of a new process', () => {
  it.each([
    ['Phản ánh, kiến nghị', 'phan-anh-kien-nghi'],
    ['Đăng ký làm việc từ xa', 'dang-ky-lam-viec-tu-xa'],
    ['2026: Cấp phép', 'cap-phep'],
    ['  ', ''],
    ['a'.repeat(80), 'a'.repeat(50)],
  ])('is made from %s', (name, key) => {
    expect(keyFrom(name)).toBe(key);
  });

  it.each(['', 'a', '1a', 'A-b', 'có dấu', 'a_b', 'a b'])('is not %s', (text) => {
    expect(isKey(text)).toBe(false);
  });

  it('is one that came from a name', () => {
    expect(isKey(keyFrom('Phản ánh, kiến nghị'))).toBe(true);
  });
});
