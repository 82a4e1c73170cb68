// Conditions, loops and what is passed on read names of the catalogue only, and call nothing; other texts are only texts.
// Option `variables`: what forms and decisions write.
import { mayBeDeclared, names } from '../catalogue.js';
import { problemOf } from '../expression.js';
import { extensions, inside, isAny, say } from '../model.js';

const mostRepetitions = 100;

const safeExpression = ({ variables = [] } = {}) => ({
  check(node, reporter) {
    if (!isAny(node, 'BaseElement') || isPart(node)) return;
    const isKnown = (name) => names.includes(name) || variables.includes(name) || declaredIn(node).includes(name);
    const found = (text, ...values) => say(reporter, node, text, values);

    for (const text of expressionsOf(node)) {
      const problem = problemOf(text, isKnown);
      if (problem) found(problem[0], ...problem[1]);
    }
    repetition(node, isKnown, found);
    for (const name of writtenBy(node).filter((other) => !mayBeDeclared(other))) found('safe-expression.variable', name);
    for (const text of textsOf(node).filter((other) => /[$#]\{/.test(other))) found('safe-expression.text', text);
  },
});

const passed = (node) => [...extensions(node, 'camunda:In'), ...extensions(node, 'camunda:Out')];

const expressionsOf = (node) => [
  ...(node.conditionExpression ? [node.conditionExpression.body ?? ''] : []),
  ...(node.loopCharacteristics?.completionCondition ? [node.loopCharacteristics.completionCondition.body ?? ''] : []),
  ...[node.loopCharacteristics?.get('camunda:collection')].filter((text) => text !== undefined),
  ...passed(node).flatMap(({ sourceExpression }) => sourceExpression ?? []),
];

function repetition({ loopCharacteristics: loop }, isKnown, found) {
  if (!loop || !isAny(loop, 'MultiInstanceLoopCharacteristics')) return;
  if (!loop.loopCardinality) {
    if (loop.get('camunda:collection') === undefined) found('safe-expression.no-count');
    return;
  }
  const count = (loop.loopCardinality.body ?? '').trim();
  if (/^\d{1,9}$/.test(count)) {
    if (Number(count) > mostRepetitions) found('safe-expression.count', count, mostRepetitions);
    return;
  }
  const problem = problemOf(count, isKnown);
  if (problem) found(problem[0], ...problem[1]);
}

/** The variables a step writes and those it passes on by name. */
const writtenBy = (node) => [
  ...resultsOf(node),
  ...passed(node)
    .flatMap(({ source, target }) => [source, target])
    .filter((name) => name !== undefined),
];

/** What a decision and the rounds of a repeated step leave in variables. */
const resultsOf = (node) =>
  [
    isAny(node, 'BusinessRuleTask') ? node.get('camunda:resultVariable') : undefined,
    node.loopCharacteristics?.get('camunda:elementVariable'),
  ].filter((name) => name !== undefined);

const declaring = (node) => [...resultsOf(node), ...extensions(node, 'camunda:Out').map(({ target }) => target)];

function declaredIn(node) {
  let root = node;
  while (root.$parent && !isAny(root, 'Process')) root = root.$parent;
  return inside(root).flatMap(declaring).filter((name) => name && mayBeDeclared(name));
}

/** Expressions, definitions of events and the like belong to the element around them. */
const isPart = (node) => isAny(node, 'Expression', 'EventDefinition', 'LoopCharacteristics', 'Documentation', 'ExtensionElements');

/** The engine reads names and documentation of tasks as expressions too; nothing of the sort may stand anywhere else either. */
const textsOf = (node) => [
  ...ownTexts(node),
  ...(node.documentation ?? []).map(({ text }) => text ?? ''),
  ...extensions(node, 'camunda:Properties')
    .flatMap(({ values }) => values ?? [])
    .flatMap(({ name, value }) => [name ?? '', value ?? '']),
];

const ownTexts = (node) =>
  node.$descriptor.properties
    .filter(({ ns, isReference }) => ns.prefix === 'bpmn' && !isReference)
    .map(({ name }) => node.get(name))
    .filter((value) => typeof value === 'string');

export default safeExpression;
export { safeExpression as 'module.exports' };
