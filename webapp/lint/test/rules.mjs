import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { decisionFindings, ruleFindings } from '../check.mjs';
import { problemOf } from '../bpmnlint-plugin-congvu/expression.js';

const require = createRequire(import.meta.url);
const settings = JSON.parse(readFileSync(new URL('../../.bpmnlintrc', import.meta.url), 'utf8'));
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const forms = ['dossier-stage.review'];

const properties = (values) =>
  `<bpmn:extensionElements><camunda:properties>${Object.entries(values)
    .map(([name, value]) => `<camunda:property name="${name}" value="${value}" />`)
    .join('')}</camunda:properties></bpmn:extensionElements>`;

const review = {
  attributes:
    'camunda:candidateGroups="${group.review}" camunda:formRef="dossier-stage.review" camunda:formRefBinding="deployment"',
  properties: { nameEn: 'Review', step: 'review', clock: 'step', sla: 'PT4H' },
};
const userTask = ({
  attributes = review.attributes,
  id = 'userTask_review',
  values = review.properties,
  inner = '',
} = {}) => `<bpmn:userTask id="${id}" name="Xem xét" ${attributes}>${properties(values)}${inner}</bpmn:userTask>`;

const modelOf = (
  body,
  { process = 'isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P1D"', around = '' } = {},
) => `
  <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="test">
    <bpmn:process id="test" name="Thử" ${process}>${properties({ nameEn: 'Test' })}${body}</bpmn:process>${around}
  </bpmn:definitions>`;

async function findings(rule, body, options) {
  const { rootElement } = await moddle.fromXML(modelOf(body, options));
  return (await ruleFindings(rootElement, { ...settings, extends: ['plugin:congvu/recommended'] }, forms))
    .filter((finding) => finding.rule === `congvu/${rule}`)
    .map(({ element, message }) => `${element}: ${message}`);
}

const refused = (rule, name, body, expected, options) =>
  test(`${rule} refuses ${name}`, async () => {
    const messages = await findings(rule, body, options);
    assert.ok(
      messages.some((message) => expected.test(message)),
      `expected ${expected}, found ${messages.join('; ') || 'nothing'}`,
    );
  });

test('a complete user task passes every house rule', async () => {
  const { rootElement } = await moddle.fromXML(modelOf(userTask()));
  assert.deepEqual(await ruleFindings(rootElement, { ...settings, extends: ['plugin:congvu/recommended'] }, forms), []);
});

const without = (name) => ({
  values: Object.fromEntries(Object.entries(review.properties).filter(([key]) => key !== name)),
});
refused('service-level', 'a user task without a limit', userTask(without('sla')), /no service level/);
refused('service-level', 'a user task without a clock', userTask(without('clock')), /names no clock/);
refused(
  'service-level',
  'a limit that is no term',
  userTask({ values: { ...review.properties, sla: 'P1W' } }),
  /"P1W" is not a term/,
);
refused(
  'service-level',
  'an unknown clock',
  userTask({ values: { ...review.properties, clock: 'sand' } }),
  /Unknown clock/,
);
refused(
  'service-level',
  'a limit both given and inherited',
  userTask({ values: { ...review.properties, inherits: 'promise' } }),
  /both/,
);
refused(
  'service-level',
  'a sub-process with a clock only',
  `<bpmn:subProcess id="subProcess_x">${properties({ clock: 'statutory' })}</bpmn:subProcess>`,
  /Clock without/,
);
test('service-level accepts a step that inherits the promised date', async () => {
  const { sla, ...values } = review.properties;
  assert.deepEqual(await findings('service-level', userTask({ values: { ...values, inherits: 'promise' } })), []);
});

refused(
  'work-group',
  'a group written into the model',
  userTask({ attributes: review.attributes.replace('${group.review}', 'phong-noi-vu') }),
  /Candidate group/,
);
refused(
  'work-group',
  'a person written into the model',
  userTask({ attributes: `${review.attributes} camunda:assignee="cb020"` }),
  /assignee is set by the server/,
);

refused(
  'form-reference',
  'a user task without a form',
  userTask({ attributes: 'camunda:candidateGroups="${group.review}"' }),
  /has no form/,
);
refused(
  'form-reference',
  'a form that is not there',
  userTask({ attributes: review.attributes.replace('stage.review', 'stage.approve') }),
  /There is no form/,
);
refused(
  'form-reference',
  'a form key',
  userTask({ attributes: `${review.attributes} camunda:formKey="embedded:x"` }),
  /Form keys/,
);
refused(
  'form-reference',
  'the latest form instead of the deployed one',
  userTask({ attributes: review.attributes.replace('"deployment"', '"latest"') }),
  /bound to the deployment/,
);

refused('step-name', 'a user task without its step', userTask(without('step')), /Step "" is not one/);
refused('step-name', 'a task without an English name', userTask(without('nameEn')), /no English name/);

const gateway = (flows, attributes = '') => `
  <bpmn:exclusiveGateway id="gateway_x" name="Đạt?" ${attributes}><bpmn:outgoing>flow_a</bpmn:outgoing><bpmn:outgoing>flow_b</bpmn:outgoing></bpmn:exclusiveGateway>
  <bpmn:endEvent id="end_a" name="A"><bpmn:incoming>flow_a</bpmn:incoming><bpmn:incoming>flow_b</bpmn:incoming></bpmn:endEvent>${flows}`;
const flow = (id, condition = '') =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="gateway_x" targetRef="end_a">${condition && `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`}</bpmn:sequenceFlow>`;
refused(
  'decided-gateway',
  'a way out without a condition',
  gateway(flow('flow_a', '${fee.due}') + flow('flow_b')),
  /flow_b: Flow out of a gateway/,
);
refused(
  'decided-gateway',
  'a default with a condition',
  gateway(flow('flow_a', '${fee.due}') + flow('flow_b'), 'default="flow_a"'),
  /Default flow has a condition/,
);

const joinFork = `
  <bpmn:parallelGateway id="gateway_x"><bpmn:incoming>flow_a</bpmn:incoming><bpmn:incoming>flow_b</bpmn:incoming><bpmn:outgoing>flow_c</bpmn:outgoing><bpmn:outgoing>flow_d</bpmn:outgoing></bpmn:parallelGateway>
  ${['a', 'b'].map((id) => `<bpmn:sequenceFlow id="flow_${id}" sourceRef="start_a" targetRef="gateway_x" />`).join('')}
  ${['c', 'd'].map((id) => `<bpmn:sequenceFlow id="flow_${id}" sourceRef="gateway_x" targetRef="start_a" />`).join('')}<bpmn:startEvent id="start_a" />`;
refused('exclusive-merge', 'a parallel gateway that joins and splits', joinFork, /both joins and splits/);
const unjoined = `<bpmn:parallelGateway id="gateway_a" /><bpmn:parallelGateway id="gateway_b" />
  <bpmn:serviceTask id="serviceTask_x"><bpmn:incoming>flow_a</bpmn:incoming><bpmn:incoming>flow_b</bpmn:incoming></bpmn:serviceTask>
  <bpmn:sequenceFlow id="flow_a" sourceRef="gateway_a" targetRef="serviceTask_x" /><bpmn:sequenceFlow id="flow_b" sourceRef="gateway_b" targetRef="serviceTask_x" />`;
refused('exclusive-merge', 'parallel ways that meet at a task', unjoined, /need a gateway/);

refused(
  'known-delegate',
  'a bean outside the catalogue',
  '<bpmn:serviceTask id="serviceTask_x" camunda:delegateExpression="${runtime}" />',
  /Delegate "\${runtime}"/,
);
refused(
  'known-delegate',
  'a method of a known bean',
  '<bpmn:serviceTask id="serviceTask_x" camunda:delegateExpression="${issueReceipt.execute}" />',
  /Delegate/,
);

refused(
  'no-code',
  'a Java class',
  '<bpmn:serviceTask id="serviceTask_x" camunda:class="java.lang.Runtime" />',
  /class is not allowed/,
);
refused(
  'no-code',
  'a shell task',
  '<bpmn:serviceTask id="serviceTask_x" camunda:type="shell" />',
  /type is not allowed/,
);
refused(
  'no-code',
  'a script',
  '<bpmn:scriptTask id="scriptTask_x" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>',
  /ScriptTask is not supported/,
);
refused(
  'no-code',
  'a listener',
  userTask({ values: {} }).replace(
    '<camunda:properties>',
    '<camunda:taskListener class="X" event="create" /><camunda:properties>',
  ),
  /TaskListener is not allowed/,
);
refused(
  'no-code',
  'a condition in a script language',
  gateway(flow('flow_a', '1').replace('xsi:type', 'language="groovy" xsi:type') + flow('flow_b')),
  /scripts/,
);
refused(
  'no-code',
  "another engine's attribute",
  '<bpmn:serviceTask id="serviceTask_x" xmlns:activiti="http://activiti.org/bpmn" activiti:class="X" />',
  /activiti:class is not allowed/,
);

refused(
  'safe-expression',
  'a method call',
  gateway(flow('flow_a', '${decision.getClass()}') + flow('flow_b')),
  /flow_a: Condition/,
);
refused(
  'safe-expression',
  'an unknown name',
  gateway(flow('flow_a', '${applicant.fullName == 1}') + flow('flow_b')),
  /unknown name "applicant.fullName"/,
);
refused(
  'safe-expression',
  'an expression in a name',
  '<bpmn:userTask id="userTask_x" name="${stage}" />',
  /must not hold an expression/,
);
refused(
  'safe-expression',
  'an unsafe loop count',
  '<bpmn:callActivity id="callActivity_x"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">${execution.id}</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:callActivity>',
  /Loop count/,
);

const timer = (inner) =>
  `<bpmn:intermediateCatchEvent id="timer_x" name="Hẹn"><bpmn:timerEventDefinition id="d">${inner}</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`;
refused(
  'known-timer',
  'a duration in clock time',
  timer('<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT5H</bpmn:timeDuration>'),
  /duration or a cycle/,
);
refused(
  'known-timer',
  'a date outside the catalogue',
  timer('<bpmn:timeDate xsi:type="bpmn:tFormalExpression">${sla.tomorrow}</bpmn:timeDate>'),
  /unknown name "sla.tomorrow"/,
);

refused('known-message', 'a message nobody sends', '', /Message "dossier.lost"/, {
  around: '<bpmn:message id="m" name="dossier.lost" />',
});
refused('known-message', 'a signal', '', /Signal is not supported/, { around: '<bpmn:signal id="s" name="x" />' });

const call = (called, passed) =>
  `<bpmn:callActivity id="callActivity_x" calledElement="${called}"><bpmn:extensionElements>${passed}</bpmn:extensionElements></bpmn:callActivity>`;
refused(
  'called-process',
  'a process chosen at run time',
  call('${stage}', '<camunda:in businessKey="${dossier.code}" />'),
  /Called process/,
);
refused(
  'called-process',
  'a call without the business key',
  call('dossier-stage', '<camunda:in source="decision" target="decision" />'),
  /Business key/,
);
refused('called-process', 'passing everything', call('dossier-stage', '<camunda:in variables="all" />'), /one by one/);

refused('element-id', 'an id a tool made up', userTask({ id: 'Activity_0x1' }), /Id does not read userTask_meaning/);

refused('executable', 'a process the engine would skip', '', /not executable/, {
  process: 'camunda:versionTag="1" camunda:historyTimeToLive="P1D"',
});
refused('executable', 'a process without a version', '', /no version tag/, {
  process: 'isExecutable="true" camunda:historyTimeToLive="P1D"',
});
refused('executable', 'a process whose history never ends', '', /how long its history/, {
  process: 'isExecutable="true" camunda:versionTag="1"',
});

test('expressions are literals, catalogued names and operators', () => {
  const names = ['decision', 'route.consult', 'loopCounter'];
  for (const allowed of [
    "${decision == 'consult' || decision == 'submit' && route.consult}",
    '${loopCounter + 1}',
    '${!empty decision ? 1 : 2.5}',
  ]) {
    assert.equal(problemOf(allowed, names), undefined, allowed);
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
  ];
  for (const text of never) assert.ok(problemOf(text, names), text);
});

test('form and gateway speak of the same decisions', async () => {
  const body =
    gateway(flow('flow_a', "${decision == 'approve'}") + flow('flow_b', "${decision == 'reject'}")) +
    userTask({ inner: '<bpmn:outgoing>flow_c</bpmn:outgoing>' }) +
    '<bpmn:sequenceFlow id="flow_c" sourceRef="userTask_review" targetRef="gateway_x" />';
  const { elementsById } = await moddle.fromXML(modelOf(body));
  const form = JSON.stringify({
    components: [{ properties: { routing: 'true' }, values: [{ value: 'approve' }, { value: 'return' }] }],
  });
  assert.deepEqual(
    decisionFindings(elementsById.userTask_review, form).map(({ message }) => message),
    ['asks for "reject", which the form never gives', 'form gives "return", which no flow takes up'],
  );
});
