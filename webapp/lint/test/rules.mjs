// What the rules say of whole models stands in sameness.mjs; here is the rest of the package.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import { decisionFindings } from '../check.mjs';
import { configs, names, resolver, spoken } from '../bpmnlint-plugin-congvu/browser.js';
import { problemOf } from '../bpmnlint-plugin-congvu/expression.js';

const require = createRequire(import.meta.url);
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });

async function model(name) {
  const file = new URL(`../../../src/test/resources/models/lint/${name}.bpmn`, import.meta.url);
  return moddle.fromXML(readFileSync(file, 'utf8'));
}

test('an editor lints with the rules it has bundled', async () => {
  const { rootElement } = await model('task-group-missing');
  const report = await new Linter({ config: configs.recommended, resolver }).lint(rootElement);
  assert.deepEqual(
    Object.entries(report).map(([rule, [{ id }]]) => [rule, id]),
    [['congvu/task-group', 'userTask_a']],
  );
});

test('a finding is told in the language of whoever looks at it', async () => {
  const { rootElement } = await model('known-delegate-choice');
  const report = await new Linter({ config: configs.recommended, resolver }).lint(rootElement);
  const [finding] = report['congvu/known-delegate'];
  assert.equal(finding.message, '"LOST" is no value of "Outcome". Choose one of the list.');
  assert.equal(spoken(finding, 'vi').message, '“LOST” không phải giá trị nào của “Kết quả”. Hãy chọn trong danh sách.');
});

test('a rule that only advises is a warning', () => {
  assert.equal(configs.recommended.rules['congvu/element-id'], 'warn');
  assert.equal(configs.recommended.rules['congvu/no-code'], 'error');
  assert.equal(Object.keys(configs.recommended.rules).length, names.length);
});

test('expressions are literals, catalogued names and operators', () => {
  const names = ['decision', 'route.consult', 'loopCounter'];
  const problem = (text) => problemOf(text, (name) => names.includes(name));
  for (const allowed of [
    "${decision == 'consult' || decision == 'submit' && route.consult}",
    '${loopCounter + 1}',
    '${!empty decision ? 1 : 2.5}',
  ]) {
    assert.equal(problem(allowed), undefined, allowed);
  }
  const never = [
    'decision',
    '#{decision}',
    '${decision}${decision}',
    '${decision.x.y}',
    '${decision()}',
    "${decision['x']}",
    "${'\\u0024'}",
    '${decision ==}',
    '${decision decision}',
    '${execution}',
    '${(decision)}',
    '${}',
    `\${${'!'.repeat(100_000)}decision}`,
    `\${${'decision ? '.repeat(5_000)}1${' : 2'.repeat(5_000)}}`,
    '${1234567890123456}',
    '${1.2.3}',
  ];
  for (const text of never) assert.ok(problem(text), text);
});

test('form and gateway speak of the same decisions', async () => {
  const { elementsById } = await model('good-loop-task');
  const form = JSON.stringify({
    components: [{ properties: { routing: 'true' }, values: [{ value: 'refuse' }, { value: 'return' }] }],
  });
  elementsById.userTask_a.outgoing = [elementsById.flow_userTaskaGatewaya];
  elementsById.gateway_a.outgoing = [elementsById.flow_back, elementsById.flow_on];
  elementsById.gateway_a.default = undefined;
  assert.deepEqual(
    decisionFindings(elementsById.userTask_a, form).map(({ message }) => message),
    [
      'asks for "approve", which the form never gives',
      'form gives "refuse", which no flow takes up',
      'form gives "return", which no flow takes up',
    ],
  );
});
