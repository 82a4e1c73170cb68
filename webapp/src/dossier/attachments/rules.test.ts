import { describe, expect, it } from 'vitest';
import { acceptOf, formatWords, refusalOf, sizeWords, usualAdding } from './rules';

const scan = (name: string, size = 400_000) => ({ name, size });

describe('files for a dossier', () => {
  it('are taken when kind and size are right, however the extension is written', () => {
    expect(refusalOf(scan('tờ khai.pdf'), usualAdding, 50)).toBeNull();
    expect(refusalOf(scan('IMG_0012.JPG'), usualAdding, 1)).toBeNull();
  });

  it.each([
    ['cai-dat.exe', 1_000, 'type'],
    ['khong-duoi', 1_000, 'type'],
    ['rong.pdf', 0, 'empty'],
    ['ban-ve.pdf', 20 * 1024 * 1024 + 1, 'tooLarge'],
  ])('%s of %d bytes is refused: %s', (name, size, refusal) => {
    expect(refusalOf(scan(name, size), usualAdding, 50)).toBe(refusal);
  });

  it('are refused once the dossier is full', () => {
    expect(refusalOf(scan('tờ khai.pdf'), usualAdding, 0)).toBe('tooMany');
  });
});

describe('what may be added, in words', () => {
  it('names each format once', () => {
    expect(formatWords({ ...usualAdding, extensions: ['pdf', 'jpg', 'jpeg', 'png'] })).toBe('PDF, JPG, PNG');
    expect(acceptOf({ ...usualAdding, extensions: ['pdf', 'jpg'] })).toBe('.pdf,.jpg');
  });

  it.each([
    [512, '512 B'],
    [400_000, '391 KB'],
    [1_500_000, '1,4 MB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
