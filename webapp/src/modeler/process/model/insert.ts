import type AutoPlace from 'bpmn-js/lib/features/auto-place/BpmnAutoPlace';
import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type BpmnReplace from 'bpmn-js/lib/features/replace/BpmnReplace';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Connection, Element, Shape } from 'bpmn-js/lib/model/Types';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { approvalWords } from '../../templates/approvalWords';
import type { ElementTemplate } from '../templates/template';
import { expressionOf, setCondition } from './conditions';
import { setProperties } from './properties';
import { makeRoom, moveOffOthers } from './room';
import { rename } from './texts';
import { together } from './together';

/** What a new step is. */
export type NewStep =
  | { template: ElementTemplate }
  | { type: string; eventDefinitionType?: string; isExpanded?: boolean };

interface Templates {
  applyTemplate: (element: Element, template: ElementTemplate) => Element;
}

const gap = 50;

/** Puts a step behind another one, into the way that leads on from there. */
export function addAfter(modeler: Modeler, at: Element, step: NewStep): Element {
  let added: Element | undefined;
  together(modeler, () => {
    const shape = shapeOf(modeler, step);
    const way = onwardWay(at);
    added = way ? insertInto(modeler, way, shape) : append(modeler, at, shape);
    if ('template' in step) added = modeler.get<Templates>('elementTemplates').applyTemplate(added, step.template);
  });
  return added as Element;
}

/** The first step of a scope that has none. */
export function addFirst(modeler: Modeler, scope: Shape): Element {
  const shape = shapeOf(modeler, { type: 'bpmn:StartEvent' });
  const origin = is(scope, 'bpmn:SubProcess') ? { x: scope.x + 60, y: scope.y + scope.height / 2 } : { x: 180, y: 160 };
  return modeler.get<Modeling>('modeling').createShape(shape, origin, scope as never) as Element;
}

function shapeOf(modeler: Modeler, step: NewStep): Shape {
  const options = 'template' in step ? { type: step.template.elementType?.value ?? step.template.appliesTo[0] } : step;
  const expanded = options.type === 'bpmn:SubProcess' ? { isExpanded: true } : {};
  return modeler.get<ElementFactory>('elementFactory').createShape({ ...expanded, ...options } as never) as Shape;
}

/** The only way on: a new step goes between. Behind a branching point a new one opens instead. */
function onwardWay(at: Element): Connection | undefined {
  if (is(at, 'bpmn:SequenceFlow')) return at as Connection;
  const ways = (at as Shape).outgoing.filter((way) => is(way, 'bpmn:SequenceFlow'));
  return ways.length === 1 && !is(at, 'bpmn:Gateway') ? (ways[0] as Connection) : undefined;
}

function append(modeler: Modeler, at: Element, shape: Shape): Element {
  const places = modeler.get<AutoPlace & { append: (source: Element, shape: Shape) => Shape }>('autoPlace');
  const added = places.append(at, shape);
  moveOffOthers(modeler, added, gap);
  return added;
}

function insertInto(modeler: Modeler, way: Connection, shape: Shape): Element {
  const modeling = modeler.get<Modeling>('modeling');
  const source = way.source as Shape;
  makeRoom(modeler, source, shape.width + gap);
  const centre = { x: source.x + source.width + gap + shape.width / 2, y: source.y + source.height / 2 };
  const added = modeling.createShape(shape, centre, source.parent as never) as Shape;
  const target = way.target as Shape;
  const condition = way.businessObject.conditionExpression;
  modeling.reconnectEnd(way as never, added as never, { x: added.x, y: centre.y });
  if (!condition) modeling.layoutConnection(way as never);
  modeling.connect(added as never, target as never);
  return added;
}

const borderEvent = 45;

/** A moment noticed while the step is still going on; the step goes on all the same. */
export function addAtBorder(modeler: Modeler, host: Shape): Element {
  const shape = modeler.get<ElementFactory>('elementFactory').createShape({
    type: 'bpmn:BoundaryEvent',
    eventDefinitionType: 'bpmn:TimerEventDefinition',
    cancelActivity: false,
  } as never) as Shape;
  const place = {
    x: host.x + host.width - borderEvent / 2 - borderEvent * host.attachers.length,
    y: host.y + host.height,
  };
  return modeler.get<Modeling>('modeling').createShape(shape, place, host as never, { attach: true }) as Element;
}

export function connect(modeler: Modeler, from: Element, to: Element): Element {
  let way: Element | undefined;
  together(modeler, () => {
    way = modeler.get<Modeling>('modeling').connect(from as never, to as never) as Element;
    leadBack(modeler, way as Connection);
  });
  return way as Element;
}

/** A way back runs below the steps it passes, not through them, and rises where nothing stands in between. */
function leadBack(modeler: Modeler, way: Connection): void {
  const [source, target] = [way.source as Shape, way.target as Shape];
  const middle = (shape: Shape) => ({ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 });
  const [start, end] = [middle(source), middle(target)];
  const leadsDown = end.y - start.y >= Math.max(source.height, target.height) / 2;
  if (target.x + target.width > source.x || leadsDown) return;
  const shapes = ((source.parent as Shape).children as Shape[]).filter((shape) => !('waypoints' in shape));
  const passed = shapes.filter(
    (shape) =>
      shape.x + shape.width > target.x &&
      shape.x < source.x + source.width &&
      shape.y < start.y + source.height &&
      shape.y + shape.height > start.y - source.height,
  );
  const below = Math.max(...[source, ...passed].map(({ y, height }) => y + height)) + gap / 2;
  const isInTheWay = ({ x, y, width, height }: Shape) =>
    x < end.x && end.x < x + width && y < below && y + height > target.y + target.height;
  if (shapes.some(isInTheWay)) return;
  modeler.get<Modeling>('modeling').updateWaypoints(way as never, [
    { x: start.x, y: source.y + source.height },
    { x: start.x, y: below },
    { x: end.x, y: below },
    { x: end.x, y: target.y + target.height },
  ]);
}

export const removeStep = (modeler: Modeler, element: Element): void =>
  modeler.get<Modeling>('modeling').removeElements([element as never]);

export const changeType = (modeler: Modeler, element: Element, target: { type: string }): Element =>
  modeler.get<BpmnReplace>('bpmnReplace').replaceElement(element as never, target as never) as Element;

/** Somebody approves; what is not approved goes back to the step before, with its reason. */
export function addApproval(modeler: Modeler, at: Element, template: ElementTemplate): Element {
  let approval: Element | undefined;
  together(modeler, () => {
    approval = addAfter(modeler, at, { template });
    call(modeler, approval, approvalWords.task);
    const gateway = addAfter(modeler, approval, { type: 'bpmn:ExclusiveGateway' });
    call(modeler, gateway, approvalWords.question);
    const back = connect(modeler, gateway, stepBefore(at));
    call(modeler, back, approvalWords.returned);
    setCondition(modeler, back, expressionOf({ field: 'decision', operator: '==', value: 'return' }));
    const onward = (gateway as Shape).outgoing.find((way) => way !== (back as never)) as Connection | undefined;
    if (!onward) return;
    call(modeler, onward, approvalWords.approved);
    modeler.get<Modeling>('modeling').updateProperties(gateway as never, { default: onward.businessObject });
  });
  return approval as Element;
}

function call(modeler: Modeler, element: Element, { name, nameEn }: { name: string; nameEn: string }): void {
  rename(modeler, element, name);
  setProperties(modeler, element, { nameEn });
}

const stepBefore = (at: Element): Element =>
  is(at, 'bpmn:SequenceFlow') ? ((at as Connection).source as Element) : at;
