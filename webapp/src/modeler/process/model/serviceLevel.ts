import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element } from 'bpmn-js/lib/model/Types';
import { isAny } from 'bpmn-js/lib/util/ModelUtil';
import { propertyOf, setProperties } from './properties';

interface ServiceLevel {
  term: string | null;
  clock: string | null;
  /** The limit of a larger scope counts here too. */
  inherits: string | null;
}

export const bearsServiceLevel = (element: Element): boolean => isAny(element, ['bpmn:Activity', 'bpmn:Process']);

export const serviceLevelOf = (element: Element): ServiceLevel => ({
  term: propertyOf(element, 'sla') ?? null,
  clock: propertyOf(element, 'clock') ?? null,
  inherits: propertyOf(element, 'inherits') ?? null,
});

/** A limit without a clock would not be counted: the first one gets the clock that is usual there. */
export function setTerm(modeler: Modeler, element: Element, term: string | null): void {
  const { clock } = serviceLevelOf(element);
  setProperties(modeler, element, {
    sla: term,
    clock: term ? (clock ?? usualClock(element)) : null,
    ...(term ? { inherits: null } : {}),
  });
}

export function setClock(modeler: Modeler, element: Element, clock: string | null): void {
  setProperties(modeler, element, { clock });
}

const usualClock = (element: Element) => {
  if (element.type === 'bpmn:Process') return 'statutory';
  return isAny(element, ['bpmn:SubProcess', 'bpmn:CallActivity']) ? 'stage' : 'step';
};
