import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';

const far = 0.5;

/** From afar a problem is a dot: its sign would cover the step it belongs to. */
function FarMarks(eventBus: EventBus, canvas: Canvas) {
  eventBus.on(['canvas.viewbox.changed', 'import.done'], () => {
    canvas.getContainer().classList.toggle('seen-from-afar', canvas.zoom() < far);
  });
}
FarMarks.$inject = ['eventBus', 'canvas'];

export const farMarks = {
  __init__: ['farMarks'],
  farMarks: ['type', FarMarks],
};
