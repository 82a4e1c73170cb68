import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element, ModdleElement } from 'bpmn-js/lib/model/Types';
import { together } from './together';

/** The value of a `camunda:property` of the element, undefined without one. */
export const propertyOf = (element: Element, name: string): string | undefined =>
  entriesOf(holderOf(element.businessObject)).find((entry) => entry.name === name)?.value;

const holderOf = (owner: ModdleElement): ModdleElement | undefined =>
  owner.extensionElements?.values?.find(({ $type }: ModdleElement) => $type === 'camunda:Properties');

const entriesOf = (holder: ModdleElement | undefined): ModdleElement[] => holder?.values ?? [];

/** Writes several `camunda:property` values in one step; an empty one takes the property away. */
export function setProperties(modeler: Modeler, element: Element, values: Record<string, string | null>): void {
  together(modeler, () => {
    const kept = entriesOf(holderOf(element.businessObject)).filter(({ name }) => !(name in values));
    const given = Object.entries(values).filter(([, value]) => value !== null && value !== '');
    const before = entriesOf(holderOf(element.businessObject)).map(({ name }) => name as string);
    const holder = givenHolder(modeler, element);
    const added = given.map(([name, value]) =>
      childOf(holder, modeler.get<BpmnFactory>('bpmnFactory').create('camunda:Property', { name, value })),
    );
    const order = [...before, ...given.map(([name]) => name)];
    const entries = [...kept, ...added].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    modeler.get<Modeling>('modeling').updateModdleProperties(element, holder, { values: entries });
  });
}

function givenHolder(modeler: Modeler, element: Element): ModdleElement {
  const owner = element.businessObject;
  const known = holderOf(owner);
  if (known) return known;
  const factory = modeler.get<BpmnFactory>('bpmnFactory');
  const modeling = modeler.get<Modeling>('modeling');
  const extensions =
    owner.extensionElements ?? childOf(owner, factory.create('bpmn:ExtensionElements', { values: [] }));
  if (!owner.extensionElements) modeling.updateModdleProperties(element, owner, { extensionElements: extensions });
  const holder = childOf(extensions, factory.create('camunda:Properties', { values: [] }));
  modeling.updateModdleProperties(element, extensions, { values: [...(extensions.values ?? []), holder] });
  return holder;
}

function childOf(parent: ModdleElement, child: ModdleElement): ModdleElement {
  child.$parent = parent;
  return child;
}

/** The value of an attribute, such as `camunda:formRef` or `name`. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.businessObject.get(name) ?? undefined;

export function setAttributes(modeler: Modeler, element: Element, values: Record<string, string | null>): void {
  const written = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === null || value === '' ? undefined : value]),
  );
  modeler.get<Modeling>('modeling').updateProperties(element, written);
}

export function removeExtension(modeler: Modeler, element: Element, type: string): void {
  const extensions = element.businessObject.extensionElements;
  if (!extensions) return;
  const values = extensions.values.filter(({ $type }: ModdleElement) => $type !== type);
  modeler.get<Modeling>('modeling').updateModdleProperties(element, extensions, { values });
}
