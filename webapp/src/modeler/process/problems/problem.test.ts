import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/api/types';
import { type LintIssue, mergeProblems, worstByElement } from './problem';

const issue = (id: string, rule: string, category = 'error'): LintIssue => ({
  id,
  rule,
  message: rule,
  category,
});
const finding = (element: string, rule: string): Finding => ({
  element,
  line: 3,
  rule,
  severity: 'ERROR',
  message: 'bằng tiếng Việt',
  messageEn: 'in English',
  property: 'camunda:formRef',
  fix: null,
});

describe('problems', () => {
  it('that both found are said once, by the server', () => {
    const problems = mergeProblems([issue('a', 'congvu/task-form')], [finding('a', 'task-form')]);
    expect(problems.map(({ message, property }) => [message, property])).toEqual([
      ['bằng tiếng Việt', 'camunda:formRef'],
    ]);
  });

  it('that only one of them found are all there, errors first', () => {
    const problems = mergeProblems(
      [issue('b', 'superfluous-gateway', 'warn'), issue('b', 'congvu/task-form')],
      [finding('a', 'task-form')],
    );
    expect(problems.map(({ element, message }) => [element, message])).toEqual([
      ['a', 'bằng tiếng Việt'],
      ['b', 'congvu/task-form'],
      ['b', 'superfluous-gateway'],
    ]);
  });

  it('mark a step by the worst of them', () => {
    const problems = mergeProblems([issue('b', 'x', 'warn'), issue('b', 'y'), issue('c', 'x', 'warn')], []);
    expect([...worstByElement(problems)]).toEqual([
      ['b', 'ERROR'],
      ['c', 'WARNING'],
    ]);
  });
});
