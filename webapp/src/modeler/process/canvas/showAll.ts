import type Modeler from 'bpmn-js/lib/Modeler';
import type Canvas from 'diagram-js/lib/core/Canvas';

const margin = 30;
const paletteWidth = 60;

/** All of it, never enlarged, beside the palette and with room for what is painted at the edges. */
export function showAll(modeler: Modeler): void {
  const canvas = modeler.get<Canvas>('canvas');
  if (!isSized(modeler)) {
    whenSized(modeler);
    return;
  }
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

function whenSized(modeler: Modeler): void {
  const canvas = modeler.get<Canvas>('canvas');
  const observer = new ResizeObserver(() => {
    if (canvas.getContainer().clientWidth === 0) return;
    observer.disconnect();
    (canvas as Canvas & { resized: () => void }).resized();
    showAll(modeler);
  });
  observer.observe(canvas.getContainer());
}
