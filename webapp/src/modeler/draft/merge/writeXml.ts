const isText = ({ nodeType }: Node) => nodeType === 3 || nodeType === 4;

/** The document as text, a line for each element that holds no text. */
export function writeXml(document: Document, like: string): string {
  const declaration = /^<\?xml[^>]*\?>/.exec(like)?.[0] ?? '<?xml version="1.0" encoding="UTF-8"?>';
  return `${declaration}\n${elementText(document.documentElement, '')}\n`;
}

function elementText(element: Element, indent: string): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value, /[&<"\n\t]/g)}"`);
  const start = `<${element.tagName}${attributes.join('')}`;
  const nodes = [...element.childNodes].filter((node) => node.nodeType === 1 || isText(node));
  if (nodes.length === 0) return `${start} />`;
  if (nodes.some((node) => isText(node) && node.nodeValue?.trim()))
    return `${start}>${nodes.map((node) => inline(node)).join('')}</${element.tagName}>`;
  const inner = [...element.children].map((child) => `${indent}  ${elementText(child, `${indent}  `)}\n`);
  return `${start}>\n${inner.join('')}${indent}</${element.tagName}>`;
}

const inline = (node: Node) =>
  node.nodeType === 1 ? elementText(node as Element, '') : escaped(node.nodeValue ?? '', /[&<>]/g);

const escaped = (text: string, special: RegExp) =>
  text.replace(special, (character) => `&#${character.codePointAt(0)};`);
