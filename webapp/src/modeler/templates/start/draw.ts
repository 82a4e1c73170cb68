import { escaped } from '../../escaped';

export interface Drawn {
  id: string;
  tag: 'startEvent' | 'userTask' | 'exclusiveGateway' | 'serviceTask' | 'endEvent';
  name: string;
  nameEn: string;
  /** Column and row of the drawing, from 0. */
  at: [column: number, row: number];
  attributes?: Record<string, string>;
  properties?: Record<string, string>;
}

interface Way {
  from: string;
  to: string;
  name?: string;
  nameEn?: string;
  condition?: string;
}

export interface Drawing {
  key: string;
  name: string;
  properties?: Record<string, string>;
  steps: Drawn[];
  ways: Way[];
}

const column = 170;
const row = 140;
const sizes: Record<Drawn['tag'], [number, number]> = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  exclusiveGateway: [50, 50],
  userTask: [100, 80],
  serviceTask: [100, 80],
};

/** The BPMN text of a small process whose steps stand in columns and rows. */
export function draw({ key, name, properties = {}, steps, ways }: Drawing): string {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_${escaped(key)}" targetNamespace="urn:congvu:processes">
  <bpmn:process id="${escaped(key)}" name="${escaped(name)}" isExecutable="true" camunda:historyTimeToLive="P3650D" camunda:versionTag="1.0.0">
${extensions({ nameEn: name, ...properties })}${steps.map((step) => stepText(step, ways)).join('')}${ways.map((way) => wayText(way)).join('')}  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram_${escaped(key)}">
    <bpmndi:BPMNPlane id="plane_${escaped(key)}" bpmnElement="${escaped(key)}">
${steps.map(shapeText).join('')}${ways.map((way) => edgeText(way, byId)).join('')}    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

const wayId = ({ from, to }: Way) => `flow_${wordOf(from)}To${capital(wordOf(to))}`;

const wordOf = (id: string) => id.replace(/^[^_]*_/, '');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function stepText({ id, tag, name, nameEn, attributes = {}, properties = {} }: Drawn, ways: Way[]): string {
  const otherwise = ways.find((way) => way.from === id && !way.condition);
  const isChoice = tag === 'exclusiveGateway' && ways.filter(({ from }) => from === id).length > 1;
  const written = { id, name, ...(isChoice && otherwise ? { default: wayId(otherwise) } : {}), ...attributes };
  const ends = [
    ...ways.filter(({ to }) => to === id).map((way) => `      <bpmn:incoming>${wayId(way)}</bpmn:incoming>\n`),
    ...ways.filter(({ from }) => from === id).map((way) => `      <bpmn:outgoing>${wayId(way)}</bpmn:outgoing>\n`),
  ];
  return `    <bpmn:${tag}${attributesText(written)}>\n${extensions({ nameEn, ...properties })}${ends.join('')}    </bpmn:${tag}>\n`;
}

function wayText(way: Way): string {
  const { from, to, name, nameEn, condition } = way;
  const inside = condition
    ? `      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${escaped(condition)}</bpmn:conditionExpression>\n`
    : '';
  const written = { id: wayId(way), ...(name ? { name } : {}), sourceRef: from, targetRef: to };
  const extension = nameEn ? extensions({ nameEn }) : '';
  return `    <bpmn:sequenceFlow${attributesText(written)}>\n${extension}${inside}    </bpmn:sequenceFlow>\n`;
}

function extensions(properties: Record<string, string>): string {
  const entries = Object.entries(properties).map(
    ([name, value]) => `          <camunda:property name="${name}" value="${escaped(value)}" />\n`,
  );
  return entries.length === 0
    ? ''
    : `      <bpmn:extensionElements>\n        <camunda:properties>\n${entries.join('')}        </camunda:properties>\n      </bpmn:extensionElements>\n`;
}

const attributesText = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const centreOf = ({ at: [x, y] }: Drawn) => ({ x: 180 + x * column, y: 140 + y * row });

function shapeText(step: Drawn): string {
  const [width, height] = sizes[step.tag];
  const { x, y } = centreOf(step);
  return `      <bpmndi:BPMNShape id="${step.id}_di" bpmnElement="${step.id}">
        <dc:Bounds x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" />
      </bpmndi:BPMNShape>
`;
}

/** Straight to the right; up or down first where it changes the row. */
function edgeText(way: Way, byId: Map<string, Drawn>): string {
  const [from, to] = [byId.get(way.from), byId.get(way.to)];
  if (!from || !to) return '';
  const [start, end] = [centreOf(from), centreOf(to)];
  const [halfFrom, halfTo] = [sizes[from.tag], sizes[to.tag]].map(([width, height]) => [width / 2, height / 2]);
  const down = Math.sign(end.y - start.y);
  const points =
    down === 0
      ? [
          [start.x + (halfFrom?.[0] ?? 0), start.y],
          [end.x - (halfTo?.[0] ?? 0), end.y],
        ]
      : [
          [start.x, start.y + down * (halfFrom?.[1] ?? 0)],
          [start.x, end.y],
          [end.x - (halfTo?.[0] ?? 0), end.y],
        ];
  const waypoints = points.map(([x, y]) => `        <di:waypoint x="${x}" y="${y}" />\n`).join('');
  return `      <bpmndi:BPMNEdge id="${wayId(way)}_di" bpmnElement="${wayId(way)}">\n${waypoints}      </bpmndi:BPMNEdge>\n`;
}
