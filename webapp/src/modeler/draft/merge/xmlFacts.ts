import type { Facts } from './differences';
import { isDeclaration, isDerived, isUnit } from './xmlUnits';

const camunda = 'http://camunda.org/schema/1.0/bpmn';

/** The attributes, properties and texts of an element without those of its parts. */
export function factsOf(element: Element): Facts {
  const facts = new Map<string, string>();
  for (const { name, localName, value } of element.attributes)
    if (name !== 'id' && !isDeclaration(name)) facts.set(localName, value);
  for (const child of element.children) if (!isUnit(child) && !isDerived(child)) readInto(facts, child);
  return facts;
}

function readInto(facts: Map<string, string>, element: Element): void {
  const name = element.getAttribute('name');
  if (element.namespaceURI === camunda && element.localName === 'property' && name)
    facts.set(name, element.getAttribute('value') ?? '');
  else if (element.children.length === 0) facts.set(element.localName, element.textContent?.trim() ?? '');
  for (const child of element.children) if (!isUnit(child)) readInto(facts, child);
}
