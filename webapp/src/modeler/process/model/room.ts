import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type SpaceTool from 'bpmn-js/lib/features/space-tool/BpmnSpaceTool';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { Shape } from 'bpmn-js/lib/model/Types';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';

/** Everything right of the step moves on. */
export function makeRoom(modeler: Modeler, source: Shape, width: number): void {
  const from = source.x + source.width + 1;
  const spaceTool = modeler.get<SpaceTool>('spaceTool');
  const elements = modeler
    .get<ElementRegistry>('elementRegistry')
    .filter((element) => !!element.parent && !('waypoints' in element));
  const { movingShapes, resizingShapes } = spaceTool.calculateAdjustments(elements as never, 'x', width as never, from);
  spaceTool.makeSpace(movingShapes, resizingShapes, { x: width, y: 0 }, 'e', from);
}

/** A new step is placed beside those it is connected with, which may be on top of others: it goes down until it is not. */
export function moveOffOthers(modeler: Modeler, added: Shape, gap: number): void {
  for (let below = covered(added); below; below = covered(added))
    modeler
      .get<Modeling>('modeling')
      .moveElements([added as never], { x: 0, y: below.y + below.height + gap - added.y });
}

const covered = (added: Shape): Shape | undefined =>
  ((added.parent as Shape).children as Shape[]).find(
    (other) => other !== added && !('waypoints' in other) && other.labelTarget !== added && overlap(other, added),
  );

const overlap = (one: Shape, other: Shape): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
