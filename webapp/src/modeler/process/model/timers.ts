import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element, ModdleElement } from 'bpmn-js/lib/model/Types';

const working = /^\$\{\s*workingTime\.(P[\w]+)\s*\}$/;

export const timerOf = (element: Element): ModdleElement | undefined =>
  element.businessObject.eventDefinitions?.find(({ $type }: ModdleElement) => $type === 'bpmn:TimerEventDefinition');

/** The expression of the date that is waited for; a duration or a cycle is none. */
export const dateOf = (timer: ModdleElement): string => timer.timeDate?.body ?? '';

/** P3.5D of `${workingTime.P3_5D}`; null: it waits for something else. */
export const workingTermOf = (expression: string): string | null =>
  working.exec(expression)?.[1]?.replace('_', '.') ?? null;

export const workingTime = (term: string): string => `\${workingTime.${term.replace('.', '_')}}`;

export function setTimer(modeler: Modeler, element: Element, expression: string): void {
  const timer = timerOf(element);
  if (!timer) return;
  const date = expression
    ? modeler.get<BpmnFactory>('bpmnFactory').create('bpmn:FormalExpression', { body: expression })
    : undefined;
  if (date) date.$parent = timer;
  modeler
    .get<Modeling>('modeling')
    .updateModdleProperties(element, timer, { timeDate: date, timeDuration: undefined, timeCycle: undefined });
}
