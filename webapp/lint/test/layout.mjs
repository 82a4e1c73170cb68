import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { layoutFindings } from '../layout.mjs';

/** A model of tasks `{ id: [x, y] }` and flows `{ id: [from, to, …points] }`; a label is `[x, y, width, height]`. */
async function drawn(tasks, flows, labels = {}) {
  const bounds = ([x, y, width = 100, height = 80]) =>
    `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" />`;
  const label = (id) => (labels[id] ? `<bpmndi:BPMNLabel>${bounds(labels[id])}</bpmndi:BPMNLabel>` : '');
  const { rootElement } = await new BpmnModdle().fromXML(`
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
        xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="test">
      <bpmn:process id="p">
        ${Object.keys(tasks)
          .map((id) => `<bpmn:task id="${id}" name="Việc" />`)
          .join('')}
        ${Object.entries(flows)
          .map(
            ([id, [from, to]]) => `<bpmn:sequenceFlow id="${id}" name="Đạt" sourceRef="${from}" targetRef="${to}" />`,
          )
          .join('')}
      </bpmn:process>
      <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
        ${Object.entries(tasks)
          .map(([id, at]) => `<bpmndi:BPMNShape bpmnElement="${id}">${bounds(at)}${label(id)}</bpmndi:BPMNShape>`)
          .join('')}
        ${Object.entries(flows)
          .map(
            ([id, [, , ...points]]) =>
              `<bpmndi:BPMNEdge bpmnElement="${id}">${points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}${label(id)}</bpmndi:BPMNEdge>`,
          )
          .join('')}
      </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
    </bpmn:definitions>`);
  return layoutFindings(rootElement).map(({ element, message }) => `${element} ${message}`);
}

const row = { a: [0, 0], b: [200, 0], c: [400, 0] };
const straight = { f: ['a', 'b', [100, 40], [200, 40]] };

test('a tidy row passes', async () => {
  assert.deepEqual(await drawn(row, straight, { f: [120, 18, 40, 14] }), []);
});

test('a slanted line is found', async () => {
  assert.deepEqual(await drawn(row, { f: ['a', 'b', [100, 40], [200, 60]] }), ['f line is not straight']);
});

test('two lines that cross are found', async () => {
  const flows = {
    f: ['a', 'c', [100, 20], [150, 20], [150, 200], [450, 200], [450, 80]],
    g: ['b', 'b', [200, 70], [130, 70], [130, 120], [250, 120], [250, 80]],
  };
  assert.ok((await drawn(row, flows)).includes('f line crosses or touches the line g'));
});

test('a line through a task that is not its end is found', async () => {
  assert.ok(
    (await drawn(row, { f: ['a', 'c', [100, 40], [400, 40]] })).includes('f line runs through or too near Việc'),
  );
});

test('a line that crosses its own task is found', async () => {
  assert.ok((await drawn(row, { f: ['a', 'b', [0, 40], [200, 40]] })).includes('f line runs through or too near Việc'));
});

test('tasks that touch are found', async () => {
  assert.deepEqual(await drawn({ a: [0, 0], b: [103, 0] }, {}), ['a too near Việc']);
});

test('labels on tasks, lines and other labels are found', async () => {
  const found = await drawn(
    row,
    { ...straight, g: ['b', 'c', [300, 40], [400, 40]] },
    { f: [90, 30, 120, 14], g: [150, 32, 40, 14] },
  );
  assert.ok(found.includes('f label covers the label of Đạt'));
  assert.ok(found.includes('f label covers Việc'));
  assert.ok(found.includes('g label lies on the line f'));
});

test('a label too long for its box is found', async () => {
  assert.deepEqual(await drawn(row, straight, { f: [120, 18, 10, 14] }), ['f label does not fit its box']);
});

test('a drawing larger than a screen is found', async () => {
  assert.deepEqual(await drawn({ a: [0, 0], b: [1450, 0] }, {}), [
    'diagram is 1550 × 80, more than one screen (1500 × 800)',
  ]);
});
