import i18next from 'i18next';
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import vietnamese from '../i18n/vi.json';
import { ChecklistField } from './Checks';

let root: Root;
let page: HTMLElement;

beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await i18next.use(initReactI18next).init({ lng: 'vi', resources: { vi: { translation: vietnamese } } });
});
beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

function Papers({ isReadOnly }: { isReadOnly?: boolean }) {
  const [received, setReceived] = useState<string[]>(['card']);
  return (
    <ChecklistField
      label="Giấy tờ đã nhận"
      isReadOnly={isReadOnly}
      options={[
        { value: 'form', label: 'Tờ khai', required: true },
        { value: 'card', label: 'Giấy tờ tùy thân' },
      ]}
      value={received}
      onChange={setReceived}
    />
  );
}

const show = (isReadOnly = false) => act(() => root.render(<Papers isReadOnly={isReadOnly} />));
const ticked = () => [...page.querySelectorAll<HTMLInputElement>('input')].map((box) => box.checked);
const button = () => page.querySelector('button');
const press = () => act(() => button()?.click());

describe('a list of papers', () => {
  it('marks those that may not be missing, and only those', () => {
    show();
    const labels = [...page.querySelectorAll('label')].map((label) => label.textContent);
    expect(labels).toEqual(['Tờ khai (bắt buộc)', 'Giấy tờ tùy thân']);
  });

  it('is ticked with one press, and cleared with the next', () => {
    show();
    press();
    expect(ticked()).toEqual([true, true]);
    press();
    expect(ticked()).toEqual([false, false]);
  });

  it('offers nothing to press where nothing may be changed', () => {
    show(true);
    expect(button()).toBeNull();
  });
});
