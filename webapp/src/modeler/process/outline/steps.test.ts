import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { type Step, stepsOf } from './steps';

const flow = (from: string, to: string) => `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"/>`;

async function outline(inside: string): Promise<string[]> {
  const source = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p">${inside}</process></definitions>`;
  const { rootElement } = await new BpmnModdle().fromXML(source);
  const lines = (steps: Step[], indent = ''): string[] =>
    steps.flatMap((step) => [indent + step.id, ...lines(step.children, `${indent}  `)]);
  return lines(stepsOf(rootElement.rootElements[0]));
}

describe('the outline', () => {
  it('follows the flow, not the order of the file', async () => {
    const written = `<endEvent id="c"/><userTask id="b"/><startEvent id="a"/>${flow('a', 'b')}${flow('b', 'c')}`;
    expect(await outline(written)).toEqual(['a', 'b', 'c']);
  });

  it('shows the ways out of a branching point, and what joins after all of them', async () => {
    const written = `<startEvent id="a"/><exclusiveGateway id="g"/><task id="left"/><task id="right"/><task id="joined"/>
      ${flow('a', 'g')}${flow('g', 'left')}${flow('g', 'right')}${flow('left', 'joined')}${flow('right', 'joined')}`;
    expect(await outline(written)).toEqual(['a', 'g', '  g-left', '  g-right', 'left', 'right', 'joined']);
  });

  it('comes to an end where the flow goes in circles', async () => {
    const written = `<startEvent id="a"/><task id="b"/><task id="c"/>${flow('a', 'b')}${flow('b', 'c')}${flow('c', 'b')}`;
    expect(await outline(written)).toEqual(['a', 'b', 'c']);
  });

  it('holds the steps of a scope, and what hangs on its border after it', async () => {
    const written = `<startEvent id="a"/><subProcess id="s"><task id="inner"/></subProcess>
      <boundaryEvent id="late" attachedToRef="s"/><endEvent id="done"/><task id="told"/>
      ${flow('a', 's')}${flow('s', 'done')}${flow('late', 'told')}`;
    expect(await outline(written)).toEqual(['a', 's', '  inner', 'late', 'told', 'done']);
  });

  it('leaves out nothing that no flow reaches', async () => {
    expect(await outline('<startEvent id="a"/><task id="lost"/>')).toEqual(['a', 'lost']);
  });
});
