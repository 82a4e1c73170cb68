import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element, ModdleElement } from 'bpmn-js/lib/model/Types';
import type { Fix, FixStep, FixVerb } from '../../../shared/api/types';
import { setDefaultFlow } from '../model/conditions';
import { elementOf } from '../model/navigate';
import { removeExtension, setProperties } from '../model/properties';
import { together } from '../model/together';

/** Where a change is made: what is drawn, and what of it is meant. */
interface Place {
  element: Element;
  node: ModdleElement;
}

type Apply = (modeler: Modeler, place: Place, step: FixStep) => void;

const verbs: Record<FixVerb, Apply> = {
  SET_ATTRIBUTE: (modeler, { element, node }, { name, value }) =>
    write(modeler, element, node, { [name ?? '']: typed(node, name ?? '', value) }),
  REMOVE_ATTRIBUTE: (modeler, { element, node }, { name }) =>
    write(modeler, element, node, { [name ?? '']: undefined }),
  SET_PROPERTY: (modeler, { element }, { name, value }) => setProperties(modeler, element, { [name ?? '']: value }),
  REMOVE_PROPERTY: (modeler, { element }, { name }) => setProperties(modeler, element, { [name ?? '']: null }),
  REMOVE_EXTENSION: (modeler, { element }, { name }) => removeExtension(modeler, element, name ?? ''),
  SET_DEFAULT_FLOW: (modeler, { element }, { value }) =>
    setDefaultFlow(modeler, element, elementOf(modeler, value) ?? null),
  // What is not drawn stays: the nearest drawn around it may be the whole picture.
  REMOVE_ELEMENT: (modeler, { element, node }) => {
    if (element.businessObject === node) modeler.get<Modeling>('modeling').removeElements([element as never]);
  },
};

/** Mends what a finding names; one step to undo. */
export function applyFix(modeler: Modeler, fix: Fix): void {
  together(modeler, () => {
    for (const step of fix.changes) {
      const place = placeOf(modeler, step.element);
      if (place) verbs[step.verb](modeler, place, step);
    }
  });
}

function write(modeler: Modeler, element: Element, node: ModdleElement, values: Record<string, unknown>): void {
  modeler.get<Modeling>('modeling').updateModdleProperties(element, node, values);
}

/** Attributes that are a yes or a no are so in the model as well. */
function typed(node: ModdleElement, name: string, value: string | null): unknown {
  const isYesOrNo = node.$descriptor.propertiesByName[name]?.type === 'Boolean';
  return isYesOrNo ? value === 'true' : (value ?? undefined);
}

function placeOf(modeler: Modeler, id: string): Place | null {
  const drawn = elementOf(modeler, id);
  if (drawn) return { element: drawn, node: drawn.businessObject };
  const node = find(modeler.getDefinitions(), id, new Set());
  for (let around = node; around; around = around.$parent) {
    const element = elementOf(modeler, around.id);
    if (element) return { element, node };
  }
  const root = modeler.get<{ getRootElement: () => Element }>('canvas').getRootElement();
  return node ? { element: root, node } : null;
}

/** What is drawn nowhere: a definition of an event, a message, the process of a pool. */
function find(node: ModdleElement, id: string, seen: Set<ModdleElement>): ModdleElement | null {
  if (!node?.$descriptor || seen.has(node)) return null;
  seen.add(node);
  if (node.id === id) return node;
  for (const { name, isReference } of node.$descriptor.properties) {
    const inside = isReference ? [] : [node.get(name)].flat();
    for (const child of inside) {
      const found = find(child, id, seen);
      if (found) return found;
    }
  }
  return null;
}
