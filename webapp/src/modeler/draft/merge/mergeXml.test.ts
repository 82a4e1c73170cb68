import { describe, expect, it } from 'vitest';
import { mergeXml } from './mergeXml';

interface Step {
  id: string;
  name: string;
  x?: number;
}

const step = ({ id, name }: Step) =>
  `<bpmn:userTask id="${id}" name="${name}"><bpmn:extensionElements><camunda:properties><camunda:property name="sla" value="P5D"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>`;
const flow = (from: string, to: string) =>
  `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}"/>`;
const shape = ({ id, x = 0 }: Step) =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="0" width="100" height="80"/></bpmndi:BPMNShape>`;

const model = (steps: Step[], flows: [string, string][] = []) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="urn:t">
<bpmn:process id="p" isExecutable="true">${steps.map(step).join('')}${flows.map(([from, to]) => flow(from, to)).join('')}</bpmn:process>
<bpmndi:BPMNDiagram id="dia"><bpmndi:BPMNPlane id="plane" bpmnElement="p">${steps.map(shape).join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

const read = { id: 'read', name: 'Đọc' };
const sign = { id: 'sign', name: 'Ký' };
const issue = { id: 'issue', name: 'Phát hành' };
const base = model([read, sign], [['read', 'sign']]);

const namesIn = (xml: string) =>
  [...xml.matchAll(/userTask id="(\w+)" name="([^"]*)"/g)].map(([, id, name]) => `${id} ${name}`);

describe('two designers on one process', () => {
  it('find nothing to choose where they changed different steps', () => {
    const ours = model([{ ...read, name: 'Đọc kỹ' }, sign], [['read', 'sign']]);
    const theirs = model([read, { ...sign, name: 'Ký số' }], [['read', 'sign']]);
    const merge = mergeXml(base, ours, theirs);
    expect(merge.touched.map(({ id, ours, theirs, contested }) => [id, ours, theirs, contested])).toEqual([
      ['read', 'changed', 'same', false],
      ['sign', 'same', 'changed', false],
    ]);
    expect(namesIn(merge.result({}))).toEqual(['read Đọc kỹ', 'sign Ký số']);
  });

  it('choose where both renamed the same step', () => {
    const merge = mergeXml(base, model([{ ...read, name: 'A' }, sign]), model([{ ...read, name: 'B' }, sign]));
    expect(merge.touched.filter(({ contested }) => contested)).toEqual([
      {
        id: 'read',
        label: 'A',
        ours: 'changed',
        theirs: 'changed',
        contested: true,
        differences: [{ name: 'name', ours: 'A', theirs: 'B' }],
      },
    ]);
    expect(namesIn(merge.result({}))).toEqual(['read A', 'sign Ký']);
    expect(namesIn(merge.result({ read: 'theirs' }))).toEqual(['read B', 'sign Ký']);
  });

  it('do not have to choose between a new name and a new place', () => {
    const merge = mergeXml(base, model([{ ...read, x: 300 }, sign]), model([{ ...read, name: 'B' }, sign]));
    expect(merge.touched.some(({ contested }) => contested)).toBe(false);
    const result = merge.result({});
    expect(namesIn(result)).toContain('read B');
    expect(result).toContain('x="300"');
  });

  it('both keep what they added, and the flows know their ends', () => {
    const ours = model(
      [read, sign, { id: 'ask', name: 'Hỏi' }],
      [
        ['read', 'sign'],
        ['sign', 'ask'],
      ],
    );
    const theirs = model(
      [read, sign, issue],
      [
        ['read', 'sign'],
        ['sign', 'issue'],
      ],
    );
    const result = mergeXml(base, ours, theirs).result({});
    expect(namesIn(result)).toEqual(['read Đọc', 'sign Ký', 'ask Hỏi', 'issue Phát hành']);
    expect(result.match(/outgoing[^>]*>sign_ask</g)).toHaveLength(1);
    expect(result.match(/incoming[^>]*>sign_issue</g)).toHaveLength(1);
    expect(result.match(/bpmnElement="issue"/g)).toHaveLength(1);
  });

  it('agree on what both took away', () => {
    const merge = mergeXml(base, model([read]), model([read]));
    expect(merge.touched.some(({ contested }) => contested)).toBe(false);
    expect(namesIn(merge.result({}))).toEqual(['read Đọc']);
  });

  it('let go what one took away and the other only moved', () => {
    const merge = mergeXml(base, model([read, { ...sign, x: 500 }]), model([read]));
    expect(merge.touched.some(({ contested }) => contested)).toBe(false);
    expect(merge.result({})).not.toContain('"sign"');
  });

  it('ask about what one took away and the other changed', () => {
    const merge = mergeXml(base, model([read, { ...sign, name: 'Ký số' }], [['read', 'sign']]), model([read]));
    expect(merge.touched.find(({ id }) => id === 'sign')).toMatchObject({
      ours: 'changed',
      theirs: 'removed',
      contested: true,
    });
    expect(namesIn(merge.result({}))).toEqual(['read Đọc', 'sign Ký số']);
    expect(namesIn(merge.result({ sign: 'theirs' }))).toEqual(['read Đọc']);
  });

  it('never leave a flow without the step it leads to', () => {
    const ours = model(
      [read, sign, issue],
      [
        ['read', 'sign'],
        ['sign', 'issue'],
      ],
    );
    const result = mergeXml(base, ours, model([read])).result({});
    expect(namesIn(result)).toEqual(['read Đọc', 'sign Ký', 'issue Phát hành']);
  });

  it('lose nothing where only one of them worked', () => {
    const theirs = model([read, sign, issue], [['read', 'issue']]);
    expect(mergeXml(theirs, mergeXml(base, base, theirs).result({}), theirs).touched).toEqual([]);
  });
});
