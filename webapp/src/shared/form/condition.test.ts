import { describe, expect, it } from 'vitest';
import { ConditionNotUnderstood, evaluate, hides } from './condition';

describe('conditions of form fields', () => {
  it.each([
    ['=decision = "accept"', { decision: 'accept' }, true],
    ['=decision != "supplement"', { decision: 'accept' }, true],
    ['=decision != "supplement"', {}, true],
    ['=decision = null', {}, true],
    ['=amount > 100', { amount: 250 }, true],
    ['=amount > 100', { amount: 'nhiều' }, false],
    ['=amount >= 1.5 and amount <= 3', { amount: 3 }, true],
    ['=decision = "a" or decision = "b"', { decision: 'b' }, true],
    ['=not(paid = true)', { paid: true }, false],
    ['=(decision = "a" or decision = "b") and paid', { decision: 'a', paid: true }, true],
    ['=applicant.type = "CITIZEN"', { applicant: { type: 'CITIZEN' } }, true],
    ['=lý_do = "thiếu giấy tờ"', { lý_do: 'thiếu giấy tờ' }, true],
  ])('%s with %o is %s', (condition, data, expected) => {
    expect(evaluate(condition, data)).toBe(expected);
  });

  it.each(['=count(list) > 1', '=decision =', '=(a = 1', '=a + 1 = 2', '=1 2'])('%s is not understood', (condition) => {
    expect(() => evaluate(condition, { a: 1 })).toThrow(ConditionNotUnderstood);
  });

  it('hides nothing when there is no condition or it is not understood', () => {
    expect(hides(undefined, {})).toBe(false);
    expect(hides('=some x in list satisfies x > 1', {})).toBe(false);
  });
});
