import { describe, expect, it } from 'vitest';
import { readable } from './readable';

const written = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  id="d" targetNamespace="urn:t">${inside}</definitions>`;

const process =
  '<process id="p"><startEvent id="a"/><sequenceFlow id="f" sourceRef="a" targetRef="b"/><endEvent id="b"/></process>';

describe('a file the drawing library stumbles over', () => {
  it('is drawn when nobody has drawn it', async () => {
    const text = await readable(written(process));
    expect(text).toMatch(/<bpmndi:BPMNPlane[^>]*bpmnElement="p"/);
    expect(text.match(/<bpmndi:BPMNShape/g)).toHaveLength(2);
    expect(text.match(/<bpmndi:BPMNEdge/g)).toHaveLength(1);
  });

  it('is a drawing of its process when it says it is one of the file', async () => {
    const text = await readable(
      written(`${process}<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="d"/></bpmndi:BPMNDiagram>`),
    );
    expect(text).toContain('bpmnElement="p"');
  });

  it('is read without what has no name of any language', async () => {
    const text = await readable(
      written(`<process id="p"><extensionElements><grid xmlns=""/></extensionElements></process><bpmndi:BPMNDiagram/>`),
    );
    expect(text).not.toContain('grid');
  });
});
