/** Names of other languages stay names of those languages wherever they are put. */
export function declareAll(top: Element): void {
  for (const element of [top, ...top.getElementsByTagName('*')]) {
    declare(top, element.prefix, element.namespaceURI, element);
    for (const { prefix, namespaceURI } of element.attributes)
      if (prefix && prefix !== 'xmlns') declare(top, prefix, namespaceURI, element);
  }
}

export function declare(on: Element, prefix: string | null, namespace: string | null, where: Element): void {
  if (prefix === 'xml' || namespaceAt(where, prefix) === namespace) return;
  on.setAttributeNS('http://www.w3.org/2000/xmlns/', prefix ? `xmlns:${prefix}` : 'xmlns', namespace ?? '');
}

function namespaceAt(element: Element, prefix: string | null): string | null {
  const declaration = prefix ? `xmlns:${prefix}` : 'xmlns';
  for (let at: Node | null = element; at instanceof Element; at = at.parentNode)
    if (at.hasAttribute(declaration)) return at.getAttribute(declaration) || null;
  return null;
}
