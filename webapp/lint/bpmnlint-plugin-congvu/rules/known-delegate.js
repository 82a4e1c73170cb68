// What the system does at a step is one of the delegates of the catalogue, told what it needs to know.
import { delegates } from '../catalogue.js';
import { isAny, onlyName, property, rule, say } from '../model.js';

// The modules whose delegates know the cases of procedures made without Java.
const ofCases = ['casefile', 'sla'];

function check(node, reporter) {
  if (!isAny(node, 'ServiceTask', 'SendTask')) return;
  const expression = node.get('camunda:delegateExpression');
  const found = (text, ...values) => say(reporter, node, text, values, 'camunda:delegateExpression');
  if (expression === undefined) return found('known-delegate.none');
  const delegate = delegates.find(({ name }) => name === onlyName(expression));
  if (!delegate) return found('known-delegate', expression);
  if (opensCases(processOf(node)) && !ofCases.includes(delegate.feature))
    found('known-delegate.feature', delegate.label, delegate.labelEn);
  for (const { name, label, labelEn, required, choices } of delegate.properties) {
    const value = property(node, name);
    if (!value?.trim()) required && found('known-delegate.property', label, labelEn);
    else if (choices && !choices.some((choice) => choice.value === value))
      found('known-delegate.choice', label, labelEn, value);
  }
}

const processOf = (node) => (!node || isAny(node, 'Process') ? node : processOf(node.$parent));

// A process that says how its case codes begin is opened by clerks as it is.
const opensCases = (process) => Boolean(process) && property(process, 'codePrefix') !== undefined;

const knownDelegate = rule(check);
export default knownDelegate;
export { knownDelegate as 'module.exports' };
