import { describe, expect, it } from 'vitest';
import type { ModelChange } from '../../shared/api/types';
import { marksOf } from './marks';
import { inOneOrder } from './merge';

const items = (ids: string) => [...ids].map((id) => ({ id }));
const merged = (before: string, after: string) =>
  inOneOrder(items(before), items(after))
    .map(({ id }) => id)
    .join('');

describe('two orders in one', () => {
  it.each([
    ['abc', 'abc', 'abc'],
    ['abc', 'ac', 'abc'],
    ['abc', 'bc', 'abc'],
    ['abc', '', 'abc'],
    ['', 'abc', 'abc'],
    ['abcd', 'adx', 'abcdx'],
    ['abc', 'cab', 'cab'],
  ])('%s and then %s is %s', (before, after, both) => {
    expect(merged(before, after)).toBe(both);
  });
});

describe('marks', () => {
  const change = (element: string, what: ModelChange['what']) => ({ element, what }) as ModelChange;

  it('say the weightiest of what happened to an element', () => {
    const marks = marksOf([change('a', 'MOVED'), change('a', 'CHANGED'), change('b', 'ADDED'), change('b', 'MOVED')]);
    expect([...marks]).toEqual([
      ['a', 'CHANGED'],
      ['b', 'ADDED'],
    ]);
  });
});
