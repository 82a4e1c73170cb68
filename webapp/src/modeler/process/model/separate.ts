import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element } from 'bpmn-js/lib/model/Types';
import { propertyOf, setProperties } from './properties';
import { together } from './together';

export const namesOf = (text: string | undefined): string[] => (text ?? '').split(/[,\s]+/).filter(Boolean);

const isCalled = (element: Element, name: string): boolean =>
  name === element.id || name === propertyOf(element, 'step');

const names = (element: Element): string[] => namesOf(propertyOf(element, 'separateFrom'));

/** Whether the two are kept apart; either of them may say so. */
export const apartFrom = (one: Element, other: Element): boolean =>
  names(one).some((name) => isCalled(other, name)) || names(other).some((name) => isCalled(one, name));

/** Says it at both steps in one change, or takes it from both. */
export function setApart(modeler: Modeler, one: Element, other: Element, apart: boolean): void {
  together(modeler, () => {
    write(modeler, one, other, apart);
    write(modeler, other, one, apart);
  });
}

function write(modeler: Modeler, at: Element, other: Element, apart: boolean): void {
  const kept = names(at).filter((name) => !isCalled(other, name));
  const said = apart ? [...kept, other.id] : kept;
  setProperties(modeler, at, { separateFrom: said.join(' ') || null });
}
