import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import vi from '../../shared/i18n/catalogue.vi';
import { saidFacts } from './saidFacts';
import { emptyWish, said } from './wish';

const words = i18next.createInstance({
  lng: 'vi',
  resources: { vi: { translation: vi } },
  interpolation: { escapeValue: false },
});

describe('what a candidate says of themselves', () => {
  it('is read with their gender, before it is sent and on the receipt', async () => {
    await words.init();
    const wish = { ...emptyWish(1), gender: 'FEMALE' as const, planned: 'no', exceptionNote: 'công văn 12/UBND' };
    const facts = saidFacts(said(wish), words.t);
    expect(facts).toContainEqual(['Giới tính', 'Nữ']);
    expect(facts).toContainEqual(['Thuộc quy hoạch chức danh', 'Không; dự thi theo công văn 12/UBND']);
  });
});
