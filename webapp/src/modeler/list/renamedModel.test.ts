import { expect, it } from 'vitest';
import { renamedModel } from './renamedModel';

it('takes another key wherever it is named, and nothing else', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="_8170" name="_8170 is its number" /><collaboration><participant processRef="_8170" /></collaboration><!-- kept --></definitions>`;
  const text = renamedModel(source, '_8170', 'fridge-repair');
  expect(text).toContain('<process id="fridge-repair" name="_8170 is its number" />');
  expect(text).toContain('processRef="fridge-repair"');
  expect(text).toContain('<!-- kept -->');
});
