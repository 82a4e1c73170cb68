import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import en from '../i18n/en.json';
import vi from '../i18n/vi.json';
import { remainingWords } from './remaining';

beforeAll(() => i18next.init({ lng: 'vi', resources: { vi: { translation: vi }, en: { translation: en } } }));

const say = (minutes: number, lng: string) => {
  const { key, count } = remainingWords(minutes);
  return i18next.t(key, { count, lng });
};

describe('remaining working time in words', () => {
  it.each([
    [960, 'còn 2 ngày làm việc', '2 working days left'],
    [480, 'còn 1 ngày làm việc', '1 working day left'],
    [479, 'còn 7 giờ làm việc', '7 working hours left'],
    [180, 'còn 3 giờ làm việc', '3 working hours left'],
    [59, 'còn 59 phút làm việc', '59 working minutes left'],
    [0, 'đến hạn ngay bây giờ', 'due right now'],
    [-0.4, 'vừa quá hạn', 'just overdue'],
    [-45, 'quá hạn 45 phút làm việc', '45 working minutes late'],
    [-310, 'quá hạn 5 giờ làm việc', '5 working hours late'],
    [-1450, 'quá hạn 3 ngày làm việc', '3 working days late'],
  ])('%d minutes: "%s", "%s"', (minutes, vietnamese, english) => {
    expect(say(minutes, 'vi')).toBe(vietnamese);
    expect(say(minutes, 'en')).toBe(english);
  });

  it('never promises more than there is', () => {
    expect(say(959, 'vi')).toBe('còn 1 ngày làm việc');
  });
});
