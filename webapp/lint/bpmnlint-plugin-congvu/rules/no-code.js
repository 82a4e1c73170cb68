// No code in a model: no scripts, classes, listeners, connectors, mappings, shell or mail tasks, foreign namespaces.
import { isAny, rule } from '../model.js';

const codeElements = ['ScriptTask', 'ComplexGateway', 'ConditionalEventDefinition'];
const codeAttributes = [
  'camunda:class',
  'camunda:expression',
  'camunda:type',
  'camunda:topic',
  'camunda:resultVariable',
  'camunda:resource',
  'camunda:variableMappingClass',
  'camunda:variableMappingDelegateExpression',
  'camunda:jobPriority',
  'camunda:taskPriority',
  'camunda:candidateStarterGroups',
  'camunda:candidateStarterUsers',
];
const inert = ['camunda:Properties', 'camunda:In', 'camunda:FormData'];

function check(node, reporter) {
  if (!node.$instanceOf || !isAny(node, 'BaseElement')) return;
  const report = (message) => reporter.report(owner(node).id, message);
  const local = (name) => name.replace('camunda:', '');

  if (isAny(node, ...codeElements)) report(`${node.$type} is not supported`);
  for (const name of codeAttributes.filter((attribute) => node.get(attribute) !== undefined))
    report(`${local(name)} is not allowed`);
  for (const { $type } of (node.extensionElements?.values ?? []).filter((entry) => !inert.includes(entry.$type)))
    report(`${$type} is not allowed`);
  for (const name of Object.keys(node.$attrs ?? {}).filter((attribute) => !/^(?:xmlns|xsi:type$)/.test(attribute)))
    report(`Attribute ${name} is not allowed`);
  if (isAny(node, 'FormalExpression') && node.language) report('Expressions in another language are scripts');
}

/** Definitions of events and expressions have no id a reader could find. */
const owner = (node) => (node.$parent && isAny(node, 'EventDefinition', 'Expression') ? owner(node.$parent) : node);

const noCode = rule(check);
export default noCode;
export { noCode as 'module.exports' };
