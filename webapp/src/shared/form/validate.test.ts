import { describe, expect, it } from 'vitest';
import type { FormComponent, FormSchema } from '../api/types';
import { choicesOf, initialData, visibleComponents, visibleData } from './schema';
import { validateForm, validateValue } from './validate';

const schema: FormSchema = {
  components: [
    { type: 'radio', key: 'decision', label: 'Quyết định', validate: { required: true } },
    {
      type: 'textarea',
      key: 'refusalReason',
      label: 'Lý do từ chối',
      conditional: { hide: '=decision != "refuse"' },
      validate: { required: true, minLength: 10 },
    },
    { type: 'textfield', key: 'note', label: 'Ghi chú' },
  ],
};

describe('a form', () => {
  it('asks only for what is visible', () => {
    expect(validateForm(schema, {})).toEqual({ decision: { key: 'choose' } });
    expect(validateForm(schema, { decision: 'accept' })).toEqual({});
    expect(validateForm(schema, { decision: 'refuse' })).toEqual({ refusalReason: { key: 'required' } });
  });

  it('sends only what is visible, even when a hidden field was filled in before', () => {
    const data = { decision: 'accept', refusalReason: 'Không thuộc thẩm quyền', note: '' };
    expect(visibleData(schema, data)).toEqual({ decision: 'accept', note: '' });
  });

  it('starts with default values, which known values replace', () => {
    const withDefault: FormSchema = {
      components: [
        { type: 'number', key: 'copies', defaultValue: 1 },
        { type: 'group', components: [{ type: 'checkbox', key: 'paid', defaultValue: false }] },
      ],
    };
    expect(initialData(withDefault, { copies: 3 })).toEqual({ copies: 3, paid: false });
  });

  it('hides the fields of a hidden group with it', () => {
    const grouped: FormSchema = {
      components: [
        {
          type: 'group',
          label: 'Lệ phí',
          conditional: { hide: '=free = true' },
          components: [{ type: 'number', key: 'amount' }],
        },
      ],
    };
    expect(visibleComponents(grouped, { free: true })).toEqual([]);
    expect(visibleComponents(grouped, {}).map((component) => component.key ?? component.label)).toEqual([
      'Lệ phí',
      'amount',
    ]);
  });
});

describe('a value', () => {
  const text = (validate: FormComponent['validate']): FormComponent => ({ type: 'textfield', key: 'x', validate });

  it.each([
    [text({ required: true }), '   ', 'required'],
    [{ type: 'checkbox', key: 'x', validate: { required: true } }, false, 'mustCheck'],
    [{ type: 'checklist', key: 'x', validate: { required: true } }, [], 'choose'],
    [{ type: 'select', key: 'x', validate: { required: true } }, null, 'choose'],
    [text({ minLength: 5 }), 'abc', 'minLength'],
    [text({ maxLength: 2 }), 'abc', 'maxLength'],
    [text({ validationType: 'email' }), 'abc', 'email'],
    [text({ validationType: 'phone' }), '12', 'phone'],
    [text({ pattern: '\\d{12}' }), '999205', 'pattern'],
    [{ type: 'number', key: 'x', validate: { min: 1 } }, 0, 'min'],
    [{ type: 'number', key: 'x', validate: { max: 9 } }, 10, 'max'],
  ] as [FormComponent, unknown, string][])('%o with "%s" is refused: %s', (component, value, key) => {
    expect(validateValue(component, value)?.key).toBe(key);
  });

  it.each([
    [text({ minLength: 5 }), ''],
    [text({ pattern: '\\d{12}' }), '999205000001'],
    [text({ validationType: 'phone' }), '0900 000 001'],
    [text({ validationType: 'email' }), 'ten@donvi.vn'],
    [{ type: 'number', key: 'x', validate: { required: true } }, 0],
  ] as [FormComponent, unknown][])('%o with "%s" is accepted', (component, value) => {
    expect(validateValue(component, value)).toBeNull();
  });

  it('takes its choices from the form or from the server', () => {
    const fixed = [{ value: 'a', label: 'Một' }];
    const supplied = { officers: [{ value: 'cb020', label: 'Trần Quốc Bảo' }] };
    expect(choicesOf({ type: 'radio', values: fixed }, supplied)).toEqual(fixed);
    expect(choicesOf({ type: 'select', valuesKey: 'officers' }, supplied)).toEqual(supplied.officers);
    expect(choicesOf({ type: 'select', valuesKey: 'unknown' }, supplied)).toEqual([]);
  });
});
