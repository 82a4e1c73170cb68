import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { lossesBetween } from './losses';

const shipped = import.meta.glob<string>('../../../../../processes/*.bpmn', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const written = (inside: string, before = '') => `<?xml version="1.0" encoding="UTF-8"?>${before}
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:foreign="urn:foreign" id="d" targetNamespace="urn:t">
  <process id="p" isExecutable="true">${inside}</process></definitions>`;

async function losses(source: string) {
  const moddle = new BpmnModdle({ camunda });
  const { rootElement } = await moddle.fromXML(source);
  const { xml } = await moddle.toXML(rootElement, { format: true });
  return lossesBetween(source, xml, moddle).map(({ kind, owner, what }) => `${kind} ${owner} ${what}`);
}

describe('what saving would lose', () => {
  it.each(Object.entries(shipped))('is nothing of %s', async (_name, source) => {
    expect(await losses(source)).toEqual([]);
  });

  it('is nothing where only the spelling differs', async () => {
    const source = written(`<userTask id="t" isForCompensation="false" startQuantity="1" name="A" />
      <sequenceFlow id="f" sourceRef="t" targetRef="t"><conditionExpression xsi:type="tFormalExpression">\${x == 'a'}</conditionExpression></sequenceFlow>`);
    expect(await losses(source)).toEqual([]);
  });

  it('is nothing of a foreign extension', async () => {
    const source = written(
      '<userTask id="t" foreign:mark="1"><extensionElements><foreign:note kind="x"><foreign:line>text</foreign:line></foreign:note></extensionElements></userTask>',
    );
    expect(await losses(source)).toEqual([]);
  });

  it('is a comment, with its words', async () => {
    expect(await losses(written('<userTask id="t" /><!-- why it is so -->'))).toEqual(['comment p why it is so']);
  });

  it('is what the library does not know, with its place', async () => {
    const found = await losses(written('<userTask id="t"><foreign:lost a="1"/></userTask>'));
    expect(found.join('\n')).toContain('element t foreign:lost');
  });
});
