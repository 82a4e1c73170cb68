import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import en from '../i18n/en.json';
import vi from '../i18n/vi.json';
import { durationWords } from './duration';

const words = i18next.createInstance({
  lng: 'vi',
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
words.init();

describe('working time in words', () => {
  it.each([
    [0, '0 phút', '0 min'],
    [25, '25 phút', '25 min'],
    [60, '1 giờ', '1 h'],
    [205, '3 giờ 25 phút', '3 h 25 min'],
    [480, '8 giờ', '8 h'],
  ])('%d minutes: "%s", "%s"', (minutes, vietnamese, english) => {
    expect(durationWords(minutes, words.t)).toBe(vietnamese);
    expect(durationWords(minutes, words.getFixedT('en'))).toBe(english);
  });
});
