import { describe, expect, it } from 'vitest';
import type { FixStep } from '../../shared/api/types';
import { fixedDecision } from './fixes';

const table = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d">
  <!-- theo Quyết định 12 -->
  <inputExpression id="e" typeRef="java.lang.Runtime" expressionLanguage="juel"/>
</definitions>`;

const fixed = (...changes: FixStep[]) => fixedDecision(table, { label: '', labelEn: '', changes });

describe('a fix in a table', () => {
  it('changes its attribute and nothing else', () => {
    expect(fixed({ verb: 'SET_ATTRIBUTE', element: 'e', name: 'typeRef', value: 'string' })).toBe(
      table.replace('java.lang.Runtime', 'string'),
    );
    expect(fixed({ verb: 'REMOVE_ATTRIBUTE', element: 'e', name: 'expressionLanguage', value: null })).toBe(
      table.replace(' expressionLanguage="juel"', ''),
    );
  });

  it('is not made where it cannot be made whole', () => {
    expect(fixed({ verb: 'REMOVE_EXTENSION', element: 'e', name: 'x', value: null })).toBeNull();
    expect(fixed({ verb: 'REMOVE_ATTRIBUTE', element: 'nobody', name: 'typeRef', value: null })).toBeNull();
  });
});
