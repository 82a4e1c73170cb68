import { writeXml } from '../draft/merge/writeXml';
import { isDeclaration, parseXml } from '../draft/merge/xmlUnits';

/** The same model under another key: everything that named it names it so. */
export function renamedModel(source: string, from: string, to: string): string {
  const document = parseXml(source);
  for (const element of document.getElementsByTagName('*'))
    for (const attribute of element.attributes)
      if (attribute.value === from && !isDeclaration(attribute.name)) attribute.value = to;
  return writeXml(document, source);
}
