import type { Moddle } from 'bpmn-js/lib/model/Types';
import { isDeclaration, needsOf, parseXml } from '../../draft/merge/xmlUnits';
import { contentOf, goesWithoutSaying, nameOf, ownText } from './facts';

/** Where an element stands: below the nearest one with an id, by names and places among its like. */
export interface Place {
  /** null: below the document. */
  id: string | null;
  path: { name: string; index: number; of: number }[];
}

/** Something of the opened text that the library does not hold, with the place it belongs to. */
export type Remnant =
  | { kind: 'attribute'; at: Place; attribute: Attr }
  | { kind: 'text'; at: Place; text: string }
  | { kind: 'nodes'; at: Place; after: Place | null; nodes: Node[] };

export interface Remnants {
  found: Remnant[];
  /** What the text named when nothing had been changed yet. */
  ids: Set<string>;
}

/** Lays the text that was opened beside what the library makes of it. */
export function remnantsOf(opened: string, saved: string, moddle: Moddle): Remnants {
  const [before, after] = [parseXml(opened), parseXml(saved)];
  const comparison = new Comparison(elementsBy(keyOf, after), elementsBy(keyOf, before), moddle);
  comparison.compare(before, after);
  return { found: comparison.found, ids: new Set(elementsById(after).keys()) };
}

const idOf = (element: Element): string => element.getAttribute('id') ?? '';

/** What has no id may be the drawing of something that has. */
function keyOf(element: Element): string {
  const needs = needsOf(element);
  return idOf(element) || (needs.length > 0 ? [nameOf(element), ...needs].join(' ') : '');
}

export const elementsById = (document: Document): Map<string, Element> => elementsBy(idOf, document);

/** Of several the first. */
const elementsBy = (key: (element: Element) => string, document: Document): Map<string, Element> =>
  new Map(
    [...document.getElementsByTagName('*')]
      .map((element): [string, Element] => [key(element), element])
      .filter(([found]) => found)
      .reverse(),
  );

class Comparison {
  readonly found: Remnant[] = [];

  constructor(
    private readonly held: Map<string, Element>,
    private readonly opened: Map<string, Element>,
    private readonly moddle: Moddle,
  ) {}

  compare(opened: Element | Document, held: Element | Document): void {
    if (opened instanceof Element && held instanceof Element) {
      this.compareAttributes(opened, held);
      const text = ownText(opened);
      if (text && !ownText(held)) this.found.push({ kind: 'text', at: placeOf(held), text });
    }
    this.compareChildren(opened, held);
  }

  private compareAttributes(opened: Element, held: Element): void {
    for (const attribute of opened.attributes) {
      const isHeld = isDeclaration(attribute.name) || held.hasAttributeNS(attribute.namespaceURI, attribute.localName);
      if (!isHeld && !goesWithoutSaying(attribute, opened, this.moddle))
        this.found.push({ kind: 'attribute', at: placeOf(held), attribute });
    }
  }

  private compareChildren(opened: Element | Document, held: Element | Document): void {
    const mates = this.matesOf([...opened.children], [...held.children]);
    let after: Element | null = null;
    let nodes: Node[] = [];
    const flush = () => {
      if (nodes.length > 0)
        this.found.push({ kind: 'nodes', at: placeOf(held), after: after && placeOf(after), nodes });
      nodes = [];
    };
    for (const node of opened.childNodes) {
      const mate = mates.get(node as Element);
      if (mate) {
        if (mate.parentNode === held) {
          flush();
          after = mate;
        }
        this.compare(node as Element, mate);
      } else if (isKept(node)) nodes.push(this.withoutHeld(node));
    }
    flush();
  }

  /** Where two elements share an id, which no file should have, it is that of the first. */
  private mateByKey(element: Element): Element | null {
    const key = keyOf(element);
    const mate = this.held.get(key);
    return mate && nameOf(mate) === nameOf(element) && this.opened.get(key) === element ? mate : null;
  }

  /** What is held in another place than it stood in stays there. */
  private withoutHeld(node: Node): Node {
    const copy = node.cloneNode(true);
    if (!(node instanceof Element) || !(copy instanceof Element)) return copy;
    const copies = [...copy.getElementsByTagName('*')];
    for (const [index, element] of [...node.getElementsByTagName('*')].entries()) {
      const mate = this.mateByKey(element);
      if (!mate) continue;
      this.compare(element, mate);
      copies[index]?.remove();
    }
    return copy;
  }

  /** Which element is which: by its id, else by what it says, else by its place among those that speak of the same. */
  private matesOf(opened: Element[], held: Element[]): Map<Element, Element> {
    const mates = new Map<Element, Element>();
    for (const element of opened) {
      const mate = this.mateByKey(element);
      if (mate) mates.set(element, mate);
    }
    const taken = new Set(mates.values());
    const isFree = (element: Element) => !taken.has(element) && !this.opened.has(idOf(element));
    const pair = (alike: (one: Element, other: Element) => boolean) => {
      for (const element of opened) {
        if (mates.has(element) || idOf(element)) continue;
        const mate = held.find((candidate) => isFree(candidate) && alike(element, candidate));
        if (!mate) continue;
        mates.set(element, mate);
        taken.add(mate);
      }
    };
    pair((one, other) => contentOf(one) === contentOf(other));
    const isAlike = (one: Element, other: Element) => nameOf(one) === nameOf(other);
    pair((one, other) => isAlike(one, other) && needsOf(one).join() === needsOf(other).join());
    const isOnly = (element: Element, among: Element[]) =>
      among.filter((other) => isAlike(element, other)).length === 1;
    pair((one, other) => isAlike(one, other) && isOnly(one, opened) && isOnly(other, held));
    return mates;
  }
}

/** Elements, comments and instructions; texts are looked at with their element. */
const isKept = ({ nodeType, nodeName }: Node) =>
  nodeType === 1 || nodeType === 8 || (nodeType === 7 && nodeName !== 'xml');

function placeOf(node: Element | Document): Place {
  const path: Place['path'] = [];
  let at: Element | Document = node;
  while (at instanceof Element && !at.getAttribute('id')) {
    const like = likeOf(at);
    path.unshift({ name: nameOf(at), index: like.indexOf(at), of: like.length });
    at = at.parentNode as Element | Document;
  }
  return { id: at instanceof Element ? at.getAttribute('id') : null, path };
}

const likeOf = (element: Element): Element[] =>
  [...(element.parentNode?.childNodes ?? [])].filter(
    (sibling): sibling is Element => sibling.nodeType === 1 && nameOf(sibling as Element) === nameOf(element),
  );
