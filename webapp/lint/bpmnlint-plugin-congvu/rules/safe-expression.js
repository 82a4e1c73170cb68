// Conditions, loops and what is passed on read names of the catalogue only, and call nothing; other texts are only texts.
// Option `variables`: what forms and decisions write; without it nobody knows, and any name without a dot may be one.
import { mayBeDeclared, names } from '../catalogue.js';
import { problemOf } from '../expression.js';
import { extensions, inside, isAny, isPart, onlyName, say, textsOf } from '../model.js';

const mostRepetitions = 100;

const safeExpression = ({ variables } = {}) => ({
  check(node, reporter) {
    if (!isAny(node, 'BaseElement') || isPart(node)) return;
    const isVariable = (name) => (variables ? variables.includes(name) : mayBeDeclared(name));
    const isKnown = (name) => names.includes(name) || isVariable(name) || declaredIn(node).includes(name);
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

function repetition(node, isKnown, found) {
  const loop = node.loopCharacteristics;
  if (!isRepeated(node)) return;
  if (isRepeatedAround(node)) found('safe-expression.nested-count');
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
  else if (!onlyName(count)) found('safe-expression.computed-count', count);
}

const isRepeated = ({ loopCharacteristics: loop }) => loop && isAny(loop, 'MultiInstanceLoopCharacteristics');

const isRepeatedAround = ({ $parent: around }) => around && (isRepeated(around) || isRepeatedAround(around));

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

export default safeExpression;
export { safeExpression as 'module.exports' };
