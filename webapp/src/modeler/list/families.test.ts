import { expect, test } from 'vitest';
import type { ModelKind } from '../../shared/api/types';
import { isPartOfOne, processesFirst } from './families';

const model = (kind: ModelKind, key: string) => ({ kind, key });

test('forms stand under their process, tables at the end', () => {
  const rows = [
    model('DECISION', 'classification'),
    model('PROCESS', 'permit'),
    model('PROCESS', 'permit-stage'),
    model('FORM', 'permit.check'),
  ];

  const listed = processesFirst(rows).map(({ key }) => key);

  expect(listed).toEqual(['permit', 'permit.check', 'permit-stage', 'classification']);
});

test('a form whose process is not listed stands alone', () => {
  const form = model('FORM', 'permit.check');

  expect(isPartOfOne(form, [form])).toBe(false);
  expect(processesFirst([form])).toEqual([form]);
});
