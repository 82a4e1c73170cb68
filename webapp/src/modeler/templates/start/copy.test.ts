import { expect, it } from 'vitest';
import { copiedForm, copiedProcess } from './copy';

const files = import.meta.glob<string>(['../../../../../processes/*.bpmn', '../../../../../forms/*.form'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const shipped = (path: string) => files[`../../../../../${path}`] ?? '';
const copy = await copiedProcess(
  shipped('processes/citizen-feedback.bpmn'),
  'citizen-feedback',
  'street-feedback',
  'Hè "phố"',
);

it('is the same process under another key, with forms of its own and the tables of the first', () => {
  expect(copy).toContain('id="street-feedback"');
  expect(copy).toContain('bpmnElement="street-feedback"');
  expect(copy).toContain('camunda:formRef="street-feedback.check"');
  expect(copy).toContain('camunda:decisionRef="feedback-priority"');
  expect(copy).not.toContain('"citizen-feedback');
});

it('leaves the first letters of its case codes to be chosen, and the names of steps as they were', () => {
  expect(copy).not.toContain('codePrefix');
  expect(copy).toContain('value="Check, accept or refuse"');
  expect(copy.match(/nameEn" value="Hè [^"]*phố/g)).toHaveLength(1);
});

it('gives a form its new name and nothing else', () => {
  const form = shipped('forms/citizen-feedback.check.form');
  const { id, ...rest } = JSON.parse(copiedForm(form, 'street-feedback.check').source);
  expect(id).toBe('street-feedback.check');
  expect(rest).toEqual({ ...JSON.parse(form), id: undefined });
});
