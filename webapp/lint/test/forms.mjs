import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionsOf, formFindings } from '../forms.mjs';
import { formFiles } from '../models.mjs';

const note = {
  type: 'textarea',
  id: 'note',
  key: 'note',
  label: 'Ghi chú',
  validate: { maxLength: 2000 },
  properties: { labelEn: 'Note' },
};
const decision = {
  type: 'radio',
  id: 'decision',
  key: 'decision',
  label: 'Quyết định',
  validate: { required: true },
  values: [{ value: 'approve', label: 'Đồng ý', labelEn: 'Approve' }],
  properties: { labelEn: 'Decision', routing: 'true' },
};
const formOf = (...components) =>
  JSON.stringify({ id: 'dossier-stage.review', type: 'default', schemaVersion: 18, components });
const messages = (text) => formFindings('dossier-stage.review', text).map(({ message }) => message);

test('a complete form passes', () => {
  assert.deepEqual(messages(formOf(decision, { ...note, conditional: { hide: '=decision != "approve"' } })), []);
  assert.deepEqual(decisionsOf(formOf(decision, note)), ['approve']);
});

test('every shipped form passes', () => {
  assert.ok(formFiles().length > 0);
  assert.deepEqual(
    formFiles().flatMap(({ key, text }) => formFindings(key, text)),
    [],
  );
});

const refused = (name, text, expected) =>
  test(`refuses ${name}`, () =>
    assert.ok(
      messages(text).some((message) => expected.test(message)),
      messages(text).join('; '),
    ));
const { labelEn, ...noEnglish } = note.properties;
refused('what is not JSON', '{', /is not JSON/);
refused('a form of another name', formOf(note).replace('stage.review', 'stage.sign'), /not the file name/);
refused('a form without fields', formOf(), /has no field/);
refused('two fields of one key', formOf(note, note), /two fields of one key/);
refused('a field type nobody draws', formOf({ ...note, type: 'filepicker' }), /"filepicker" is not supported/);
refused('an attribute nobody reads', formOf({ ...note, disabled: true }), /"disabled" is not supported/);
refused('a field without English', formOf({ ...note, properties: noEnglish }), /no English label/);
refused(
  'an option without English',
  formOf({ ...decision, values: [{ value: 'approve', label: 'Đồng ý' }] }),
  /option "approve"/,
);
refused('text without a greatest length', formOf({ ...note, validate: {} }), /no greatest length/);
refused(
  'choices the server does not know',
  formOf({ ...decision, values: undefined, valuesKey: 'planets' }),
  /"planets" are not supplied/,
);
refused('a choice without options', formOf({ ...decision, values: undefined }), /either values or valuesKey/);
refused(
  'a condition that is a formula',
  formOf(decision, { ...note, conditional: { hide: '=count(decision) > 1' } }),
  /not a simple comparison/,
);
refused(
  'a condition on a field of another form',
  formOf({ ...note, conditional: { hide: '=officer = "x"' } }),
  /not on the form/,
);
refused(
  'a decision that routes nothing',
  formOf({ ...decision, properties: { labelEn: 'Decision' } }),
  /does not route/,
);
refused('an optional decision', formOf({ ...decision, validate: undefined }), /must be required/);
