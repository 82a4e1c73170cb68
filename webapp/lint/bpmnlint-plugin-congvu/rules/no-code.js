// No code in a model: no scripts, classes, listeners, connectors, mappings, shell or mail tasks.
import { code } from '../catalogue.js';
import { isAny, rule, say } from '../model.js';

const local = (name) => name.replace(/^.*:/, '');
const elementName = (type) => local(type).replace(/^./, (letter) => letter.toLowerCase());

function check(node, reporter) {
  if (!node.$instanceOf || !isAny(node, 'BaseElement')) return;
  const found = (text, name) => say(reporter, owner(node), text, [name]);

  if (code.elements.includes(elementName(node.$type))) found('no-code.element', node.$type);
  else for (const name of attributesOf(node)) found('no-code.attribute', name);
  for (const { $type } of (node.extensionElements?.values ?? []).filter(({ $type: type }) => isCode(type)))
    found('no-code.element', $type);
}

const isCode = (type) => type.startsWith('camunda:') && code.elements.includes(elementName(type));

/** Attributes of the engine, and those the standard does not know on this element; a foreign engine's are the gate's. */
const attributesOf = (node) => [
  ...node.$descriptor.properties
    .filter(({ ns, isReference, isMany }) => (ns.prefix === 'camunda' || ns.localName === 'language') && !isReference && !isMany)
    .filter(({ ns }) => code.attributes.includes(ns.localName) && allowed(node, ns.name))
    .map(({ ns }) => ns.name),
  ...Object.keys(node.$attrs ?? {}).filter((name) => /^(?:camunda:)?\w+$/.test(name) && code.attributes.includes(local(name))),
];

/** A decision writes its result; elsewhere the same attribute takes what code has computed. */
const allowed = (node, name) =>
  node.get(name) !== undefined && !(isAny(node, 'BusinessRuleTask') && name === 'camunda:resultVariable');

/** Definitions of events and expressions have no id a reader could find. */
const owner = (node) =>
  node.$parent && isAny(node, 'EventDefinition', 'Expression', 'LoopCharacteristics') ? owner(node.$parent) : node;

const noCode = rule(check);
export default noCode;
export { noCode as 'module.exports' };
