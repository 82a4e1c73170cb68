import type { Fix, FixStep } from '../../shared/api/types';

/** The table with the fix made, everything else letter by letter; null where it cannot be made in a table. */
export function fixedDecision(text: string, { changes }: Fix): string | null {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) return null;
  if (!changes.every((change) => applied(document, change))) return null;
  return (declaration.exec(text)?.[0] ?? '') + new XMLSerializer().serializeToString(document).replace(declaration, '');
}

/** Some browsers write it, some do not. */
const declaration = /^<\?xml[^>]*\?>\s*/;

function applied(document: Document, { verb, element, name, value }: FixStep): boolean {
  const place = [...document.getElementsByTagName('*')].find((one) => one.getAttribute('id') === element);
  if (!place || !name) return false;
  if (verb === 'SET_ATTRIBUTE' && value !== null && !name.includes(':')) {
    place.setAttribute(name, value);
    return true;
  }
  if (verb !== 'REMOVE_ATTRIBUTE' || !place.hasAttribute(name)) return false;
  place.removeAttribute(name);
  return true;
}
