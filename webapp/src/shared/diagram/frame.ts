import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { Element } from 'diagram-js/lib/model/Types';
import { getBBox } from 'diagram-js/lib/util/Elements';

const margin = 30;
/** Below this scale the texts in the shapes cannot be read. */
const readable = 0.55;

export const canvasOf = (viewer: NavigatedViewer) => viewer.get<Canvas>('canvas');

const elementOf = (viewer: NavigatedViewer, id: string) =>
  viewer.get<ElementRegistry>('elementRegistry').get(id) as Element | undefined;

/** All of it, in the middle, never enlarged, with a margin: labels at the edges would be cut off otherwise. */
export function fitToFrame(viewer: NavigatedViewer): void {
  const canvas = canvasOf(viewer);
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(outer.width / (inner.width + 2 * margin), outer.height / (inner.height + 2 * margin), 1);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height });
}

/** The whole diagram; where that would be too small to read, the first of the elements that is drawn. */
export function showStart(viewer: NavigatedViewer, ids: string[]): void {
  fitToFrame(viewer);
  const element = ids.map((id) => elementOf(viewer, id)).find(Boolean);
  if (element && canvasOf(viewer).zoom() < readable) centre(viewer, element);
}

/** Brings an element into the middle, large enough to be read; false when it is not drawn. */
export function showElement(viewer: NavigatedViewer, id: string): boolean {
  const element = elementOf(viewer, id);
  if (element) centre(viewer, element);
  return !!element;
}

function centre(viewer: NavigatedViewer, element: Element) {
  const canvas = canvasOf(viewer);
  const box = getBBox(element);
  const scale = Math.max(canvas.zoom(), readable);
  const { outer } = canvas.viewbox();
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height });
}
