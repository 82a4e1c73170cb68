// All checks of one parsed model.
import { createRequire } from 'node:module';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { decisionsOf, routingOf } from './forms.mjs';
import { layoutFindings } from './layout.mjs';

const resolver = new NodeResolver({ require: createRequire(import.meta.url) });
const isAny = (element, ...types) => types.some((type) => element.$instanceOf(`bpmn:${type}`));

/** `report`: findings of rules, drawing and decisions; `formsOf`: the forms the model refers to. */
export async function checkModel(key, definitions, { settings, forms, processes, decisions }) {
  const nodes = flowNodes(definitions);
  const tasks = nodes.filter((node) => isAny(node, 'UserTask'));
  return {
    formsOf: nodes.filter((node) => isAny(node, 'UserTask', 'StartEvent')).map((node) => node.get('camunda:formRef')),
    report: [
      ...keyFindings(key, definitions),
      ...(await ruleFindings(definitions, settings, {
        forms: [...forms.keys()],
        processes,
        decisions,
        variables: [...forms.values()].flatMap(routingOf),
      })),
      ...layoutFindings(definitions),
      ...tasks.flatMap((task) => decisionFindings(task, forms.get(task.get('camunda:formRef')))),
    ],
  };
}

export async function ruleFindings(definitions, settings, around) {
  const rules = { ...settings.rules, ...withOptions(around) };
  const reports = await new Linter({ config: { ...settings, rules }, resolver }).lint(definitions);
  return Object.entries(reports).flatMap(([rule, found]) =>
    found.map(({ id, message }) => ({ element: id, message, rule })),
  );
}

/** Rules that look at what there is beside the model. */
const withOptions = (around) =>
  Object.fromEntries(
    ['known-decision', 'known-form', 'known-process', 'safe-expression'].map((name) => [
      `congvu/${name}`,
      ['error', around],
    ]),
  );

function flowNodes(definitions) {
  const inside = (scope) => (scope.flowElements ?? []).flatMap((element) => [element, ...inside(element)]);
  return definitions.rootElements.filter((root) => isAny(root, 'Process')).flatMap(inside);
}

function keyFindings(key, definitions) {
  const ids = definitions.rootElements.filter((root) => isAny(root, 'Process')).map(({ id }) => id);
  return ids
    .filter((id) => id !== key)
    .map((id) => ({ element: id, message: `process key is not the file name "${key}"` }));
}

/** What the form offers and what the gateway behind the task asks for are the same values. */
export function decisionFindings(task, form) {
  const offered = form && decisionsOf(form);
  const gateway = task.outgoing?.[0]?.targetRef;
  if (!offered) return [];
  const conditions = (gateway?.outgoing ?? []).map((flow) => flow.conditionExpression?.body ?? '');
  const asked = new Set(
    conditions.flatMap((text) => [...text.matchAll(/\bdecision == '(\w+)'/g)].map(([, value]) => value)),
  );
  return [
    ...[...asked]
      .filter((value) => !offered.includes(value))
      .map((value) => ({ element: gateway.id, message: `asks for "${value}", which the form never gives` })),
    ...offered
      .filter((value) => !asked.has(value) && !gateway?.default)
      .map((value) => ({ element: task.id, message: `form gives "${value}", which no flow takes up` })),
  ];
}
