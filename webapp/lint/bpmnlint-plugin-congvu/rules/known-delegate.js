// What the system does at a step is one of the delegates of the catalogue, told what it needs to know.
import { delegates } from '../catalogue.js';
import { isAny, onlyName, property, rule, say } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'ServiceTask', 'SendTask')) return;
  const expression = node.get('camunda:delegateExpression');
  const found = (text, ...values) => say(reporter, node, text, values, 'camunda:delegateExpression');
  if (expression === undefined) return found('known-delegate.none');
  const delegate = delegates.find(({ name }) => name === onlyName(expression));
  if (!delegate) return found('known-delegate', expression);
  for (const { name, label, labelEn, required, choices } of delegate.properties) {
    const value = property(node, name);
    if (!value?.trim()) required && found('known-delegate.property', label, labelEn);
    else if (choices && !choices.some((choice) => choice.value === value))
      found('known-delegate.choice', label, labelEn, value);
  }
}

const knownDelegate = rule(check);
export default knownDelegate;
export { knownDelegate as 'module.exports' };
