import type EventBus from 'diagram-js/lib/core/EventBus';

const narrow = '(width < 56rem)';

/** On a phone the drawing is for looking: a finger that moves it about must not move its shapes. */
function NarrowReading(eventBus: EventBus) {
  const isNarrow = () => window.matchMedia(narrow).matches;
  eventBus.on('drag.init', 5_000, () => (isNarrow() ? false : undefined));
  eventBus.on('element.dblclick', 5_000, () => (isNarrow() ? false : undefined));
}
NarrowReading.$inject = ['eventBus'];

export const narrowReading = {
  __init__: ['narrowReading'],
  narrowReading: ['type', NarrowReading],
};
