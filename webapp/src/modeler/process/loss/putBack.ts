import { writeXml } from '../../draft/merge/writeXml';
import { needsOf, parseXml } from '../../draft/merge/xmlUnits';
import { nameOf, ownText } from './facts';
import { declare, declareAll } from './namespaces';
import { elementsById, type Place, type Remnant, type Remnants } from './remnants';

/** What the library saved, with everything it does not hold at its place again; what has lost its place stays away. */
export function putBack(saved: string, { found, ids }: Remnants): string {
  if (found.length === 0) return saved;
  const document = parseXml(saved);
  const present = elementsById(document);
  // Every place is looked up before anything moves.
  const placed = found.flatMap((remnant) => {
    const at = find(remnant.at, document, present);
    return at
      ? [
          {
            remnant,
            at,
            after: remnant.kind === 'nodes' && remnant.after ? find(remnant.after, document, present) : null,
          },
        ]
      : [];
  });
  const wasThere = (id: string) => ids.has(id);
  for (const { remnant, at, after } of placed) restore(remnant, at, after, { present, wasThere });
  return writeXml(document, saved);
}

interface Known {
  present: Map<string, Element>;
  /** Whether the library held it when the text was opened. */
  wasThere: (id: string) => boolean;
}

function restore(remnant: Remnant, at: Element | Document, after: Element | Document | null, known: Known): void {
  if (remnant.kind === 'nodes') insert(remnant.nodes, at, after, known);
  else if (!(at instanceof Element)) return;
  else if (remnant.kind === 'attribute') restoreAttribute(remnant.attribute, at, known);
  else if (!ownText(at)) at.append(remnant.text);
}

function restoreAttribute({ namespaceURI, localName, prefix, name, value }: Attr, at: Element, known: Known): void {
  const isGone = known.wasThere(value) && !known.present.has(value);
  if (at.hasAttributeNS(namespaceURI, localName) || isGone) return;
  at.setAttributeNS(namespaceURI, name, value);
  if (prefix) declare(at, prefix, namespaceURI, at);
}

function insert(nodes: Node[], parent: Element | Document, after: Element | Document | null, known: Known): void {
  const document = parent instanceof Element ? parent.ownerDocument : parent;
  let next = after?.parentNode === parent ? after.nextSibling : parent.firstChild;
  // In front of all others only where nothing was in front of it.
  if (after && after.parentNode !== parent) next = null;
  for (const node of nodes) {
    const copy = document.importNode(node, true);
    if (copy.nodeType === 1 && !isWanted(copy as Element, known)) continue;
    parent.insertBefore(copy, next);
    if (copy.nodeType === 1) declareAll(copy as Element);
  }
}

/** Not when it is there again, and not without what it speaks of. */
function isWanted(element: Element, { present, wasThere }: Known): boolean {
  const id = element.getAttribute('id') ?? '';
  const isGone = (named: string) => wasThere(named) && !present.has(named);
  if ((present.has(id) && !wasThere(id)) || needsOf(element).some(isGone)) return false;
  for (const child of [...element.children]) if (!isWanted(child, { present, wasThere })) child.remove();
  return true;
}

function find(place: Place, document: Document, present: Map<string, Element>): Element | Document | null {
  let at: Element | Document | undefined = place.id === null ? document : present.get(place.id);
  for (const { name, index, of } of place.path) {
    const like: Element[] = [...(at?.children ?? [])].filter((child) => nameOf(child) === name);
    // Others came or went: which one was meant is not certain any more.
    if (like.length !== of) return null;
    at = like[index];
  }
  return at ?? null;
}
