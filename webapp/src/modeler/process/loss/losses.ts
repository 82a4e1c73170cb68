import type { Moddle } from 'bpmn-js/lib/model/Types';
import { isDeclaration, parseXml } from '../../draft/merge/xmlUnits';
import { goesWithoutSaying, nameOf, ownText, plainText, plainValue } from './facts';

/** Something of the opened text that is not in what would be saved. */
export interface Loss {
  kind: 'element' | 'attribute' | 'text' | 'comment' | 'instruction';
  /** The nearest element with an id around it; null: outside of all. */
  owner: string | null;
  what: string;
}

interface Fact extends Loss {
  /** The same in both texts, however they are written. */
  key: string;
  /** Is it left out because it goes without saying? Asked only of what is missing: the answer takes long. */
  isDefault?: () => boolean;
}

/** Compares two texts of one model by what they say: order, prefixes, white space and the spelling of numbers aside. */
export function lossesBetween(opened: string, saved: string, moddle: Moddle): Loss[] {
  const kept = new Map<string, number>();
  for (const { key } of factsOf(parseXml(saved), moddle)) kept.set(key, (kept.get(key) ?? 0) + 1);
  return factsOf(parseXml(opened), moddle)
    .filter(({ key, isDefault }) => {
      const left = kept.get(key) ?? 0;
      kept.set(key, left - 1);
      return left <= 0 && !isDefault?.();
    })
    .map(({ kind, owner, what }) => ({ kind, owner, what }));
}

function factsOf(document: Document, moddle: Moddle): Fact[] {
  const facts: Fact[] = [];
  const prefixes = declaredPrefixes(document);
  const visit = (node: Node, owner: string | null, path: string) => {
    if (node.nodeType === 8) facts.push(aside('comment', node, owner));
    else if (node.nodeType === 7 && node.nodeName !== 'xml') facts.push(aside('instruction', node, owner));
    else if (node.nodeType === 1) visitElement(node as Element, owner, path);
  };
  const visitElement = (element: Element, around: string | null, path: string) => {
    const id = element.getAttribute('id');
    const owner = id || around;
    const here = `${id ? '' : path}/${nameOf(element)}`;
    facts.push({ kind: 'element', owner: around, what: element.tagName, key: `${around}>${here}` });
    facts.push(...attributeFacts(element, owner, here, prefixes, moddle));
    const text = ownText(element);
    if (text) facts.push({ kind: 'text', owner, what: text, key: `${owner}>${here}#${plain(text, prefixes)}` });
    for (const child of element.childNodes) visit(child, owner, here);
  };
  for (const node of document.childNodes) visit(node, null, '');
  return facts;
}

const aside = (kind: 'comment' | 'instruction', { nodeValue, nodeName }: Node, owner: string | null): Fact => ({
  kind,
  owner,
  what: (kind === 'comment' ? (nodeValue ?? '') : nodeName).trim(),
  key: `${kind}:${nodeValue}`,
});

function attributeFacts(
  element: Element,
  owner: string | null,
  path: string,
  prefixes: Set<string>,
  moddle: Moddle,
): Fact[] {
  return [...element.attributes]
    .filter(({ name }) => !isDeclaration(name))
    .map((attribute) => ({
      kind: 'attribute' as const,
      owner,
      what: `${attribute.name}="${attribute.value}"`,
      key: `${owner}>${path}@${nameOf(attribute)}=${plain(plainValue(attribute), prefixes)}`,
      isDefault: () => goesWithoutSaying(attribute, element, moddle),
    }));
}

function plain(text: string, prefixes: Set<string>): string {
  const [, prefix, local] = /^([\w.-]+):([\w.-]+)$/.exec(text) ?? [];
  return prefix && local && prefixes.has(prefix) ? local : plainText(text);
}

const declaredPrefixes = (document: Document): Set<string> =>
  new Set(
    [...document.documentElement.attributes]
      .filter(({ name }) => name.startsWith('xmlns:'))
      .map(({ name }) => name.slice('xmlns:'.length)),
  );
