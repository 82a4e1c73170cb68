import i18next from 'i18next';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormSchema } from '../api/types';
import vietnamese from '../i18n/vi.json';
import { FormView } from './FormView';

const schema: FormSchema = {
  components: [
    {
      type: 'radio',
      key: 'decision',
      label: 'Kết quả xem xét',
      validate: { required: true },
      values: [
        { value: 'approve', label: 'Trình ký' },
        { value: 'return', label: 'Trả lại' },
      ],
    },
    {
      type: 'textarea',
      key: 'reason',
      label: 'Lý do trả lại',
      conditional: { hide: '=decision != "return"' },
      validate: { required: true },
    },
    { type: 'select', key: 'officer', label: 'Công chức thụ lý', valuesKey: 'officers' },
    { type: 'datetime', key: 'issuedOn', dateLabel: 'Ngày ban hành' },
  ],
};

let root: Root;
let page: HTMLElement;
const onSubmit = vi.fn();
const onChange = vi.fn();

beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await i18next.use(initReactI18next).init({ lng: 'vi', resources: { vi: { translation: vietnamese } } });
});
beforeEach(() => {
  vi.clearAllMocks();
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const show = (serverErrors: Record<string, string> = {}, initial = {}) =>
  act(() =>
    root.render(
      <FormView
        schema={schema}
        choices={{ officers: [{ value: 'cb020', label: 'Trần Quốc Bảo' }] }}
        initial={initial}
        readOnly={false}
        serverErrors={serverErrors}
        onChange={onChange}
        onSubmit={onSubmit}
      >
        <button type="submit">{'→'}</button>
      </FormView>,
    ),
  );
const choose = (value: string) => act(() => page.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click());
const send = () => act(() => page.querySelector('form')?.requestSubmit());
const noServerErrors = {};

describe('a form on screen', () => {
  it('draws its fields and supplied choices', () => {
    show(noServerErrors);
    expect(page.textContent).toContain('Kết quả xem xét');
    expect(page.textContent).toContain('Công chức thụ lý (không bắt buộc)');
    expect(page.textContent).toContain('Ngày ban hành (không bắt buộc)');
    expect([...page.querySelectorAll('option')].map((option) => option.textContent)).toContain('Trần Quốc Bảo');
  });

  it('shows a field once its condition is met', () => {
    show(noServerErrors);
    expect(page.textContent).not.toContain('Lý do trả lại');
    choose('return');
    expect(page.textContent).toContain('Lý do trả lại');
    expect(onChange).toHaveBeenCalledWith({ decision: 'return' });
  });

  it('lists what is missing, in place and in a summary that takes the focus, and does not send', () => {
    show(noServerErrors);
    send();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(page.querySelector('.error-summary')?.textContent).toContain('Kết quả xem xét: Cần chọn một mục.');
    expect(page.querySelector('.field-error')?.textContent).toBe('Cần chọn một mục.');
    expect(document.activeElement).toBe(page.querySelector('.error-summary'));
  });

  it('sends the visible values', () => {
    show(noServerErrors, { decision: 'return', reason: 'Thiếu chữ ký' });
    choose('approve');
    send();
    expect(onSubmit).toHaveBeenCalledWith({ decision: 'approve' });
  });

  it('shows what the server found until the field is changed', () => {
    const serverErrors = { decision: 'Chưa được trình ký.' };
    show(serverErrors, { decision: 'approve' });
    expect(page.querySelector('.field-error')?.textContent).toBe('Chưa được trình ký.');
    choose('return');
    expect(page.textContent).not.toContain('Chưa được trình ký.');
  });
});
