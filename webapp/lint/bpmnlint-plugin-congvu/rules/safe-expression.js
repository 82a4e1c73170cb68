// Conditions, loop counts and what is passed on read names of the catalogue only, and call nothing.
import { names } from '../catalogue.js';
import { problemOf } from '../expression.js';
import { extensions, isAny, rule } from '../model.js';

function check(node, reporter) {
  for (const { what, text } of expressionsOf(node)) {
    const problem = problemOf(text, names);
    if (problem) reporter.report(node.id, `${what} "${text}" ${problem}`);
  }
  for (const text of plainTexts(node).filter((text) => /[$#]\{/.test(text))) {
    reporter.report(node.id, `Text "${text}" must not hold an expression`);
  }
}

function expressionsOf(node) {
  const loop = node.loopCharacteristics;
  return [
    ['Condition', node.conditionExpression?.body],
    ['Loop count', loop?.loopCardinality?.body],
    ['Loop condition', loop?.completionCondition?.body],
    ...extensions(node, 'camunda:In').flatMap((passed) => [
      ['Business key', passed.businessKey],
      ['Passed value', passed.sourceExpression],
    ]),
  ].flatMap(([what, text]) => (text === undefined ? [] : [{ what, text }]));
}

/** The engine reads names and documentation of tasks as expressions too. */
const plainTexts = (node) =>
  isAny(node, 'FlowElement', 'Process')
    ? [node.name ?? '', ...(node.documentation ?? []).map(({ text }) => text ?? '')]
    : [];

const safeExpression = rule(check);
export default safeExpression;
export { safeExpression as 'module.exports' };
