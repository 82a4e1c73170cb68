// Reading BPMN elements, for all rules.
import { textOf } from './messages.js';

/** Is the element of one of these types (sub-types count)? */
export const isAny = (node, ...types) => types.some((type) => node.$instanceOf?.(`bpmn:${type}`));

/** The value of a `camunda:property` of the element, undefined without one. */
export function property(node, name) {
  const properties = extensions(node, 'camunda:Properties').flatMap(({ values }) => values ?? []);
  return properties.find((entry) => entry.name === name)?.value;
}

/** The extension elements of one camunda type, e.g. `camunda:In`. */
export const extensions = (node, type) => (node.extensionElements?.values ?? []).filter(({ $type }) => $type === type);

/** The event definitions of one kind, e.g. `Timer`. */
export const triggers = (event, kind) =>
  (event.eventDefinitions ?? []).filter((definition) => isAny(definition, `${kind}EventDefinition`));

/** The one name an expression consists of: `sla.dueDate` of `${sla.dueDate}`. */
export const onlyName = (text) => /^\$\{([A-Za-z][\w.]*)\}$/.exec((text ?? '').trim())?.[1];

/** Reports a finding by the key of its words; the editor translates it by the same key and values. */
export const say = (reporter, node, text, values = [], name = undefined) =>
  reporter.report(node.id, textOf(text, 'en', values), { text, values, ...(name && { path: [name] }) });

/** Makes a rule without options of a function that looks at one element. */
export const rule = (check) => () => ({ check });

/** Process, or sub-process: flows never leave one of them. */
export const isScope = (node) => isAny(node, 'Process', 'SubProcess');

const flowsOf = (scope) => (scope?.flowElements ?? []).filter((element) => isAny(element, 'SequenceFlow'));
export const flowsFrom = (node) => flowsOf(node.$parent).filter(({ sourceRef }) => sourceRef === node);
export const flowsTo = (node) => flowsOf(node.$parent).filter(({ targetRef }) => targetRef === node);

/** The elements of a scope and of the scopes in it. */
export const inside = (scope) =>
  (scope.flowElements ?? []).flatMap((element) => [element, ...(isScope(element) ? inside(element) : [])]);

export const nameOf = (node) => node.name ?? node.id;

/** Expressions, definitions of events and the like belong to the element around them. */
export const isPart = (node) => isAny(node, 'Expression', 'EventDefinition', 'LoopCharacteristics', 'Documentation', 'ExtensionElements');

/** The engine reads names and documentation of tasks as expressions too; nothing of the sort may stand anywhere else either. */
export const textsOf = (node) => [
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
