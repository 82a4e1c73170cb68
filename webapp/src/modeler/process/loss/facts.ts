import type { Moddle } from 'bpmn-js/lib/model/Types';

// What two texts of one model say, however they are written.

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

export const nameOf = ({ namespaceURI, localName }: Element | Attr) => `{${namespaceURI ?? ''}}${localName}`;

export const ownText = (element: Element) =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .trim();

/** Numbers and white space in one spelling. */
export const plainText = (text: string): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text.replace(/\s+/g, ' ');

/** `tFormalExpression`, `bpmn:tFormalExpression` and `FormalExpression` mean the same type. */
export const plainValue = (attribute: Attr) =>
  isType(attribute) ? attribute.value.replace(/^.*:/, '').replace(/^t(?=[A-Z])/, '') : attribute.value;

const isType = ({ localName, namespaceURI }: Attr) => localName === 'type' && namespaceURI === schemaInstance;

/** Conditions and times are formal expressions anyway, and what a line is drawn through are points. */
const isUsualType = (attribute: Attr) => isType(attribute) && /(^|:)(t?FormalExpression|Point)$/.test(attribute.value);

/** Whether leaving the attribute out says the same. */
export const goesWithoutSaying = (attribute: Attr, element: Element, moddle: Moddle): boolean =>
  isUsualType(attribute) || defaultsOf(element, moddle).get(attribute.localName) === attribute.value;

/** What the format says of an attribute that is not written. */
function defaultsOf(element: Element, moddle: Moddle): Map<string, string> {
  const defaults = new Map<string, string>();
  const prefix = moddle.getPackage(element.namespaceURI)?.prefix;
  const name = `${prefix}:${element.localName.charAt(0).toUpperCase()}${element.localName.slice(1)}`;
  if (!prefix || !moddle.registry.typeMap[name]) return defaults;
  for (const { ns, default: value } of moddle.getElementDescriptor(moddle.getType(name)).properties)
    if (value !== undefined) defaults.set(ns.localName, String(value));
  return defaults;
}

/** All it says, for telling two elements apart that have no ids. */
export function contentOf(element: Element): string {
  const attributes = [...element.attributes].map(
    (attribute) => `${nameOf(attribute)}=${plainText(plainValue(attribute))}`,
  );
  const children = [...element.children].map(contentOf);
  return `<${nameOf(element)} ${attributes.sort().join(' ')}>${plainText(ownText(element))}${children.join('')}</>`;
}
