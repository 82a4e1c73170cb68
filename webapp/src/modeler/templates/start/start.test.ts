import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { describe, expect, it } from 'vitest';
import { processLint } from '../../process/problems/rules';
import { startTemplates } from '.';

describe.each(startTemplates)('to begin with: $id', ({ source, parts }) => {
  const text = source('new-process', 'Quy trình <mới> & "thử"');

  it('is read without a warning and follows the rules', async () => {
    const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(text);
    expect(warnings).toEqual([]);
    const reports: Record<string, { id: string; message: string; category: string }[]> = await new Linter(
      processLint,
    ).lint(rootElement);
    const errors = Object.entries(reports).flatMap(([rule, found]) =>
      found.filter(({ category }) => category === 'error').map(({ id, message }) => `${rule} ${id} ${message}`),
    );
    expect(errors).toEqual([]);
  });

  it('brings the forms it refers to', () => {
    const referred = [...text.matchAll(/camunda:formRef="([^"]+)"/g)].map(([, key]) => key);
    expect(parts?.('new-process', '').map(({ key }) => key)).toEqual(referred);
  });
});
