// Reading BPMN elements, for all rules.

/** Is the element of one of these types (sub-types count)? */
export const isAny = (node, ...types) => types.some((type) => node.$instanceOf?.(`bpmn:${type}`));

/** The value of a `camunda:property` of the element, undefined without one. */
export function property(node, name) {
  const extensions = node.extensionElements?.values ?? [];
  const properties = extensions
    .filter(({ $type }) => $type === 'camunda:Properties')
    .flatMap(({ values }) => values ?? []);
  return properties.find((entry) => entry.name === name)?.value;
}

/** The extension elements of one camunda type, e.g. `camunda:In`. */
export const extensions = (node, type) => (node.extensionElements?.values ?? []).filter(({ $type }) => $type === type);

/** Makes a rule without options of a function that looks at one element. */
export const rule = (check) => () => ({ check });
