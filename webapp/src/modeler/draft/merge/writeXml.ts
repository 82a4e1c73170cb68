const isBlock = ({ nodeType }: Node) => nodeType === 1 || nodeType === 7 || nodeType === 8;
const isText = ({ nodeType }: Node) => nodeType === 3 || nodeType === 4;

/** The document as text, a line for each element that holds no text. */
export function writeXml(document: Document, like: string): string {
  const declaration = /^<\?xml[^>]*\?>/.exec(like)?.[0] ?? '<?xml version="1.0" encoding="UTF-8"?>';
  const nodes = [...document.childNodes].filter((node) => isBlock(node) && node.nodeName !== 'xml');
  return `${[declaration, ...nodes.map((node) => blockText(node, ''))].join('\n')}\n`;
}

function elementText(element: Element, indent: string): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value, /[&<"\n\t]/g)}"`);
  const start = `<${element.tagName}${attributes.join('')}`;
  const nodes = [...element.childNodes].filter((node) => isBlock(node) || isText(node));
  if (nodes.length === 0) return `${start} />`;
  if (nodes.some((node) => isText(node) && node.nodeValue?.trim()))
    return `${start}>${nodes.map((node) => inline(node)).join('')}</${element.tagName}>`;
  const inner = nodes.filter(isBlock).map((node) => `${indent}  ${blockText(node, `${indent}  `)}\n`);
  return `${start}>\n${inner.join('')}${indent}</${element.tagName}>`;
}

function blockText(node: Node, indent: string): string {
  if (node.nodeType === 8) return `<!--${node.nodeValue}-->`;
  if (node.nodeType === 7) return `<?${node.nodeName} ${node.nodeValue}?>`;
  return elementText(node as Element, indent);
}

const inline = (node: Node) => (isText(node) ? escaped(node.nodeValue ?? '', /[&<>]/g) : blockText(node, ''));

const escaped = (text: string, special: RegExp) =>
  text.replace(special, (character) => `&#${character.codePointAt(0)};`);
