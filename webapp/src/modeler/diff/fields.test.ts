import { describe, expect, it } from 'vitest';
import { mergedFields } from './fields';

const form = (...ids: string[]) =>
  JSON.stringify({ components: ids.map((id) => ({ type: 'textfield', id, key: id, label: id })) });

describe('the fields of two versions', () => {
  it('stand in one list, with what is gone in its old place', () => {
    expect(mergedFields(form('a', 'b', 'c'), form('a', 'c', 'd')).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are those of the only version there is', () => {
    expect(mergedFields(null, form('a')).map(({ id }) => id)).toEqual(['a']);
    expect(mergedFields(form('a'), null).map(({ id }) => id)).toEqual(['a']);
  });

  it('are none where a version cannot be read', () => {
    expect(mergedFields('{', '[]')).toEqual([]);
  });
});
