/** A model of elements with ids, taken apart: each owns its attributes and whatever below it has no id of its own. */
export interface Unit {
  id: string;
  element: Element;
  /** The nearest element around it that has an id; the root has none. */
  parent: string | null;
  /** Its own content, written so that the same content is the same text. */
  own: string;
  /** The unit it is the drawing of. */
  drawingOf: string | null;
  /** Other units it would be broken without. */
  needs: string[];
}

export type Units = Map<string, Unit>;

export const rootId = '#root';

/** Follows from the flows; written anew after each merge. */
const derived = new Set(['incoming', 'outgoing']);
const references = ['sourceRef', 'targetRef', 'attachedToRef'];
const drawn = ['bpmnElement', 'dmnElementRef'];

export function parseXml(source: string): Document {
  const document = new DOMParser().parseFromString(source, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('not well-formed');
  return document;
}

export function unitsOf(document: Document): Units {
  const units: Units = new Map();
  const visit = (element: Element, parent: string | null) => {
    const id = parent === null ? rootId : element.getAttribute('id');
    if (id) units.set(id, unitOf(id, element, parent));
    for (const child of element.children) visit(child, id || parent);
  };
  visit(document.documentElement, null);
  return units;
}

export const isUnit = (element: Element): boolean => !!element.getAttribute('id');

export const isDerived = (element: Element): boolean => derived.has(element.localName);

function unitOf(id: string, element: Element, parent: string | null): Unit {
  return {
    id,
    element,
    parent,
    own: contentOf(element, true),
    drawingOf: firstAttribute(element, drawn),
    needs: valuesOf(element, references),
  };
}

/** What it would be broken without: the ends of a way, what a shape is the drawing of. */
export const needsOf = (element: Element): string[] => valuesOf(element, [...references, ...drawn]);

const valuesOf = (element: Element, names: string[]) =>
  names.map((name) => element.getAttribute(name)).filter((target) => target !== null);

const firstAttribute = (element: Element, names: string[]) =>
  names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? null;

function contentOf(element: Element, isTop = false): string {
  const children = [...element.children]
    .filter((child) => !isUnit(child) && !isDerived(child))
    .map((child) => contentOf(child));
  return `<${nameOf(element)} ${attributesOf(element, isTop)}>${textOf(element)}${children.join('')}</>`;
}

const nameOf = ({ namespaceURI, localName }: Element | Attr) => `{${namespaceURI ?? ''}}${localName}`;

const attributesOf = (element: Element, isTop: boolean) =>
  [...element.attributes]
    .filter(({ name }) => !isDeclaration(name) && !(isTop && name === 'id'))
    .map((attribute) => `${nameOf(attribute)}=${JSON.stringify(attribute.value)}`)
    .sort()
    .join(' ');

export const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');

const textOf = (element: Element) =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .trim();
