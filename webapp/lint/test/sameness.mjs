// The models the server's tests check, too: rules of one name find the same on both sides.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { names } from '../bpmnlint-plugin-congvu/index.js';
import { ruleFindings } from '../check.mjs';
import { routingOf } from '../forms.mjs';
import { decisionFiles, formFiles, modelFiles } from '../models.mjs';

const require = createRequire(import.meta.url);
const folder = new URL('../../../src/test/resources/models/lint/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const settings = { extends: ['plugin:congvu/recommended'], rules: {} };
const keys = (files) => files.map(({ key }) => key);
const around = {
  processes: keys(modelFiles()),
  decisions: keys(decisionFiles()),
  forms: keys(formFiles()),
  variables: formFiles().flatMap(({ text }) => routingOf(text)),
};
const shown = (found) => [...new Set(found.map(({ rule, element }) => `${rule} ${element}`))].sort();

for (const [file, found] of Object.entries(expected)) {
  test(`the rules say of ${file} what the server says`, async () => {
    const { rootElement } = await moddle.fromXML(readFileSync(new URL(file, folder), 'utf8'));
    const report = await ruleFindings(rootElement, settings, around);
    assert.deepEqual(shown(report.map(({ rule, element }) => ({ rule: rule.replace('congvu/', ''), element }))), shown(found));
  });
}

test('every model of the folder is expected, and every rule finds something in one of them', () => {
  const models = readdirSync(folder).filter((name) => name.endsWith('.bpmn'));
  assert.deepEqual(models.sort(), Object.keys(expected).sort());
  assert.deepEqual([...new Set(Object.values(expected).flat().map(({ rule }) => rule))].sort(), [...names].sort());
});
