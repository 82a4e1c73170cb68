import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element } from 'bpmn-js/lib/model/Types';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Selection from 'diagram-js/lib/features/selection/Selection';
import { isSized } from '../canvas/showAll';

export const elementOf = (modeler: Modeler, id: string | null): Element | undefined =>
  id ? (modeler.get<ElementRegistry>('elementRegistry').get(id) as Element | undefined) : undefined;

/** Selects it and brings it into sight, also when it lies on another plane. */
export function show(modeler: Modeler, element: Element): void {
  const canvas = modeler.get<Canvas>('canvas');
  if (!element.parent) {
    modeler.get<Selection>('selection').select([]);
    canvas.setRootElement(element as never);
    return;
  }
  const plane = canvas.findRoot(element as never);
  if (plane) canvas.setRootElement(plane);
  if (isSized(modeler)) canvas.scrollToElement(element as never, { top: 80, right: 80, bottom: 80, left: 120 });
  modeler.get<Selection>('selection').select(element as never);
}
