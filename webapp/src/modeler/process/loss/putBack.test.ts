import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { lossesBetween } from './losses';
import { putBack } from './putBack';
import { remnantsOf } from './remnants';

const moddle = new BpmnModdle({ camunda });

const written = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:foreign="urn:foreign"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  id="d" targetNamespace="urn:t">${inside}</definitions>`;

async function held(source: string): Promise<string> {
  const { rootElement } = await moddle.fromXML(source);
  return (await moddle.toXML(rootElement, { format: true })).xml;
}

/** What is saved after the library has read the text and a designer has changed it. */
async function saved(source: string, change = (text: string) => text): Promise<string> {
  const library = await held(source);
  return putBack(change(library), remnantsOf(source, library, moddle));
}

describe('what the library does not hold', () => {
  it.each([
    ['a comment', '<process id="p"><task id="a" /><!-- why --><task id="b" /></process>'],
    ['a foreign element where none belongs', '<process id="p"><task id="a"><foreign:mark n="1"/></task></process>'],
    ['an attribute that names nothing', '<process id="p"><exclusiveGateway id="a" default="gone" /></process>'],
    ['a reference that leads nowhere', '<process id="p"><task id="a"><incoming>gone</incoming></task></process>'],
    [
      'the colour of a shape of nothing',
      '<process id="p"/><bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="q" bpmnElement="p"><bpmndi:BPMNShape id="s" bpmnElement="gone" foreign:colour="red"><dc:Bounds x="1" y="2" width="3" height="4"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>',
    ],
  ])('is there again: %s', async (_what, inside) => {
    const source = written(inside);
    expect(lossesBetween(source, await saved(source), moddle)).toEqual([]);
  });

  it('stands where it stood', async () => {
    const text = await saved(written('<process id="p"><task id="a" /><!-- why --><task id="b" /></process>'));
    expect(text.replace(/\s+/g, ' ')).toContain('<task id="a" /> <!-- why --> <task id="b" />');
  });

  it('keeps its language also where the name for it is declared nowhere else', async () => {
    const text = await saved(
      written('<process id="p"><task id="a"><other:x xmlns:other="urn:other"/></task></process>'),
    );
    expect(text).toContain('xmlns:other="urn:other"');
  });

  it('goes with the step that is taken away', async () => {
    const text = await saved(written('<process id="p"><task id="a"><foreign:mark/></task></process>'), (library) =>
      library.replace(/<task[\s\S]*?(\/>|<\/task>)/, ''),
    );
    expect(text).not.toContain('foreign:mark');
  });

  it('never overrides what the designer chose since', async () => {
    const text = await saved(
      written('<process id="p"><exclusiveGateway id="a" default="gone" /></process>'),
      (library) => library.replace('id="a"', 'id="a" default="chosen"'),
    );
    expect(text).toContain('default="chosen"');
  });

  it('leaves a text alone that the library holds whole', async () => {
    const source = await held(written('<process id="p"><task id="a" /></process>'));
    expect(await saved(source)).toBe(source);
  });
});
