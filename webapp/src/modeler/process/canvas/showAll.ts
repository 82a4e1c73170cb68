import type Modeler from 'bpmn-js/lib/Modeler';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';

const margin = 30;
const paletteWidth = 60;

/** All of it, never enlarged, beside the palette and with room for what is painted at the edges. */
export function showAll(modeler: Modeler): void {
  const canvas = modeler.get<Canvas>('canvas');
  const { inner, outer } = canvas.viewbox();
  const left = outer.width > 8 * paletteWidth ? paletteWidth : 0;
  const room = { width: Math.max(outer.width - left - 2 * margin, 1), height: Math.max(outer.height - 2 * margin, 1) };
  const scale = Math.min(room.width / Math.max(inner.width, 1), room.height / Math.max(inner.height, 1), 1);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({
    x: inner.x - (left + margin + (room.width - inner.width * scale) / 2) / scale,
    y: inner.y - (height - inner.height) / 2,
    width,
    height,
  });
}

/** On a phone the drawing is hidden at first: it has no size until it is looked at. */
export const isSized = (modeler: Modeler): boolean => modeler.get<Canvas>('canvas').getContainer().clientWidth > 0;

/** The room for the drawing changes with what stands around it: as long as nobody moved it, all of it stays in sight. */
export function keepShowingAll(modeler: Modeler): void {
  const canvas = modeler.get<Canvas>('canvas');
  let fitted = bringIntoSight(modeler);
  const observer = new ResizeObserver(() => {
    if (!isSized(modeler)) return;
    (canvas as Canvas & { resized: () => void }).resized();
    if (fitted !== null && fitted !== viewOf(canvas)) return observer.disconnect();
    fitted = bringIntoSight(modeler);
  });
  observer.observe(canvas.getContainer());
  modeler.get<EventBus>('eventBus').on('diagram.destroy', () => observer.disconnect());
}

function bringIntoSight(modeler: Modeler): string | null {
  if (!isSized(modeler)) return null;
  showAll(modeler);
  return viewOf(modeler.get<Canvas>('canvas'));
}

/** Where it is looked at and how closely; the size of the window aside. */
function viewOf(canvas: Canvas): string {
  const { x, y, scale } = canvas.viewbox();
  return [x, y, scale * 100].map(Math.round).join(' ');
}
