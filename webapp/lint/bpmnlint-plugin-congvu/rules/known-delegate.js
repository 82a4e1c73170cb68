// What the system does at a step is one of the delegates of the catalogue.
import { delegates } from '../catalogue.js';
import { isAny, rule } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'ServiceTask', 'SendTask', 'BusinessRuleTask')) return;
  const delegate = node.get('camunda:delegateExpression');
  if (!delegates.some((name) => delegate === `\${${name}}`)) {
    reporter.report(node.id, `Delegate "${delegate ?? ''}" is not one of the catalogue`, [
      'camunda:delegateExpression',
    ]);
  }
}

const knownDelegate = rule(check);
export default knownDelegate;
export { knownDelegate as 'module.exports' };
