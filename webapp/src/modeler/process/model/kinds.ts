import type { Element } from 'bpmn-js/lib/model/Types';
import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';

/** What a designer tells apart. */
export type StepKind =
  | 'process'
  | 'pool'
  | 'lane'
  | 'start'
  | 'end'
  | 'event'
  | 'timer'
  | 'message'
  | 'userTask'
  | 'serviceTask'
  | 'decisionTask'
  | 'task'
  | 'calledProcess'
  | 'subProcess'
  | 'gateway'
  | 'flow'
  | 'note'
  | 'other';

const kinds: [StepKind, (element: Element) => boolean][] = [
  ['process', (element) => isAny(element, ['bpmn:Process', 'bpmn:Collaboration'])],
  ['pool', (element) => is(element, 'bpmn:Participant')],
  ['lane', (element) => is(element, 'bpmn:Lane')],
  ['timer', (element) => waitsFor(element, 'bpmn:TimerEventDefinition')],
  ['message', (element) => waitsFor(element, 'bpmn:MessageEventDefinition')],
  ['start', (element) => is(element, 'bpmn:StartEvent')],
  ['end', (element) => is(element, 'bpmn:EndEvent')],
  ['event', (element) => is(element, 'bpmn:Event')],
  ['userTask', (element) => is(element, 'bpmn:UserTask')],
  ['decisionTask', (element) => is(element, 'bpmn:BusinessRuleTask')],
  ['serviceTask', (element) => isAny(element, ['bpmn:ServiceTask', 'bpmn:SendTask'])],
  ['task', (element) => is(element, 'bpmn:Task')],
  ['calledProcess', (element) => is(element, 'bpmn:CallActivity')],
  ['subProcess', (element) => is(element, 'bpmn:SubProcess')],
  ['gateway', (element) => is(element, 'bpmn:Gateway')],
  ['flow', (element) => is(element, 'bpmn:SequenceFlow')],
  ['note', (element) => is(element, 'bpmn:TextAnnotation')],
];

export const kindOf = (element: Element): StepKind => kinds.find(([, fits]) => fits(element))?.[0] ?? 'other';

function waitsFor(element: Element, definition: string): boolean {
  return !!element.businessObject.eventDefinitions?.some(({ $type }: { $type: string }) => $type === definition);
}

/** Something that stands in the flow, or a way of it. */
export const isStep = (element: Element): boolean =>
  !!element.parent && isAny(element, ['bpmn:FlowNode', 'bpmn:SequenceFlow']);
