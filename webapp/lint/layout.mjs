// Is a diagram easy to read? Straight lines, nothing that crosses or covers anything, all of it on one screen.
// Works on the parsed model, so that the modeler in the browser can ask as well.

export const screen = { width: 1500, height: 800 };

/** Free space around what a line passes by. */
const clearance = 6;
/** Width of a letter as a part of the font size; close enough to Arial to notice a label that runs over. */
const letterWidth = (letter) =>
  /[ijltfrI.,:;'()/!]/.test(letter)
    ? 0.3
    : /[mwMWĐ]/.test(letter)
      ? 0.82
      : /[A-Z]/.test(letter)
        ? 0.68
        : letter === ' '
          ? 0.28
          : 0.556;
const textWidth = (text, size) =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + letterWidth(letter) * size, 0);
const lineHeight = 1.2;
const fonts = { inside: 12, outside: 11 };

const isAny = (element, ...types) => types.some((type) => element.$instanceOf(`bpmn:${type}`));
const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
const clamp = (value, low, high) => Math.max(low, Math.min(high, value));

/** `[{ element, message }]`: everything about the drawing of a model (bpmn:Definitions) that makes it hard to read. */
export function layoutFindings(definitions) {
  const drawing = drawingOf(definitions);
  return [
    ...outsideTheScreen(drawing),
    ...slanted(drawing),
    ...crossings(drawing),
    ...throughShapes(drawing),
    ...overlappingShapes(drawing),
    ...coveredLabels(drawing),
    ...tightLabels(drawing),
    ...misplaced(drawing),
  ];
}

function drawingOf(definitions) {
  const parts = definitions.diagrams.flatMap(({ plane }) => plane.planeElement);
  const shapes = parts
    .filter(({ $type }) => $type === 'bpmndi:BPMNShape')
    .map(({ bpmnElement: element, bounds, label }) => ({ element, box: bounds, label: label?.bounds }));
  const edges = parts
    .filter(({ $type }) => $type === 'bpmndi:BPMNEdge')
    .map(({ bpmnElement: element, waypoint, label }) => ({ element, points: waypoint, label: label?.bounds }));
  const frame = (element) => isAny(element, 'Participant', 'Lane', 'SubProcess');
  return {
    edges,
    frames: shapes.filter(({ element }) => frame(element)),
    solids: shapes.filter(({ element }) => !frame(element)),
    labels: [...shapes, ...edges]
      .filter(({ label, element }) => label && element.name)
      .map(({ label, element }) => ({ element, box: label })),
  };
}

const finding = ({ element }, message) => ({ element: element.id, message });
const named = ({ element }) => element.name || element.id;
const pairs = (list) => list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));
const segments = ({ points }) => points.slice(1).map((to, index) => [points[index], to]);

function outsideTheScreen({ solids, frames, labels }) {
  const boxes = [...solids, ...frames, ...labels].map(({ box }) => box);
  const span = (start, size) =>
    Math.max(...boxes.map((box) => box[start] + box[size])) - Math.min(...boxes.map((box) => box[start]));
  const [width, height] = [span('x', 'width'), span('y', 'height')];
  if (width <= screen.width && height <= screen.height) return [];
  return [
    {
      element: 'diagram',
      message: `is ${width} × ${height}, more than one screen (${screen.width} × ${screen.height})`,
    },
  ];
}

function slanted({ edges }) {
  return edges
    .filter((edge) => segments(edge).some(([a, b]) => a.x !== b.x && a.y !== b.y))
    .map((edge) => finding(edge, 'line is not straight'));
}

function crossings({ edges }) {
  const meet = (one, other) => segments(one).some((a) => segments(other).some((b) => overlap(boxOf(a), boxOf(b))));
  return pairs(edges)
    .filter(([one, other]) => meet(one, other))
    .map(([one, other]) => finding(one, `line crosses or touches the line ${other.element.id}`));
}

/** Segments run straight along an axis, so their boxes meet exactly when they do. */
const boxOf = ([a, b]) => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
const overlap = (a, b, space = 0) =>
  a.x - space <= b.x + b.width &&
  b.x - space <= a.x + a.width &&
  a.y - space <= b.y + b.height &&
  b.y - space <= a.y + a.height;
const covers = (a, b) => overlap(a, b, -1);

function throughShapes({ edges, solids, frames }) {
  const ends = ({ element }) => [element.sourceRef, element.targetRef];
  const entered = (edge, { box, element }) =>
    segments(edge).some((segment) => overlap(boxOf(segment), box, ends(edge).includes(element) ? -1 : clearance));
  const solid = edges.flatMap((edge) =>
    solids
      .filter((shape) => !belongsTo(shape.element, ends(edge)) && entered(edge, shape))
      .map((shape) => finding(edge, `line runs through or too near ${named(shape)}`)),
  );
  const inside = (element, frame) => element.$parent === frame || element.attachedToRef === frame;
  const framed = edges.flatMap((edge) =>
    frames
      .filter(({ element }) => isAny(element, 'SubProcess') && !ends(edge).some((end) => inside(end, element)))
      .filter((frame) => entered(edge, frame))
      .map((frame) => finding(edge, `line runs through ${named(frame)}`)),
  );
  return [...solid, ...framed];
}

/** A line that starts at a boundary event is near its host, one that ends at a task is near the events on its border. */
const belongsTo = (element, ends) => ends.some((end) => end.attachedToRef === element || element.attachedToRef === end);

function overlappingShapes({ solids }) {
  const hosted = (one, other) =>
    one.element.attachedToRef === other.element || other.element.attachedToRef === one.element;
  return pairs(solids)
    .filter(([one, other]) => !hosted(one, other) && overlap(one.box, other.box, clearance))
    .map(([one, other]) => finding(one, `too near ${named(other)}`));
}

function coveredLabels({ labels, solids, edges, frames }) {
  const borders = frames
    .filter(({ element }) => isAny(element, 'SubProcess'))
    .flatMap((frame) => sidesOf(frame.box).map((side) => ({ ...frame, side })));
  return [
    ...pairs(labels)
      .filter(([one, other]) => covers(one.box, other.box))
      .map(([one, other]) => finding(one, `label covers the label of ${named(other)}`)),
    ...labels.flatMap((label) =>
      solids
        .filter((shape) => coversShape(label.box, shape))
        .map((shape) => finding(label, `label covers ${named(shape)}`)),
    ),
    ...labels.flatMap((label) =>
      edges
        .filter((edge) => segments(edge).some((segment) => covers(label.box, boxOf(segment))))
        .map((edge) => finding(label, `label lies on the line ${edge.element.id}`)),
    ),
    ...labels.flatMap((label) =>
      borders
        .filter(({ side }) => covers(label.box, side))
        .map((frame) => finding(label, `label lies on the border of ${named(frame)}`)),
    ),
  ];
}

const sidesOf = ({ x, y, width, height }) => [
  { x, y, width, height: 0 },
  { x, y: y + height, width, height: 0 },
  { x, y, width: 0, height },
  { x: x + width, y, width: 0, height },
];

/** Gateways are diamonds and events are circles: their corners are free. */
function coversShape(label, { element, box }) {
  if (!covers(label, box)) return false;
  const middle = centre(box);
  const dx = Math.abs(clamp(middle.x, label.x, label.x + label.width) - middle.x) / (box.width / 2);
  const dy = Math.abs(clamp(middle.y, label.y, label.y + label.height) - middle.y) / (box.height / 2);
  if (isAny(element, 'Gateway')) return dx + dy < 1;
  if (isAny(element, 'Event')) return Math.hypot(dx, dy) < 1;
  return true;
}

function linesOf(text, width, size) {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) && textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function tightLabels({ labels, solids }) {
  const outside = labels.filter(({ element, box }) => {
    const lines = linesOf(element.name, box.width, fonts.outside);
    return (
      lines.some((line) => textWidth(line, fonts.outside) > box.width) ||
      lines.length * fonts.outside * lineHeight > box.height + 1
    );
  });
  const inside = solids.filter(
    ({ element, box }) =>
      isAny(element, 'Activity') && linesOf(element.name ?? '', box.width - 14, fonts.inside).length > 3,
  );
  return [
    ...outside.map((label) => finding(label, 'label does not fit its box')),
    ...inside.map((task) => finding(task, 'name is longer than three lines')),
  ];
}

function misplaced({ solids, frames }) {
  const holds = (outer, inner) =>
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;
  const frameOf = ({ element }) =>
    frames.find((frame) => frame.element.flowNodeRef?.includes(element) || frame.element === element.$parent);
  return solids.flatMap((shape) => {
    const frame = isAny(shape.element, 'BoundaryEvent') ? undefined : frameOf(shape);
    return frame && !holds(frame.box, shape.box) ? [finding(shape, `is drawn outside ${named(frame)}`)] : [];
  });
}
