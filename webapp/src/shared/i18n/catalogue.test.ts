import { describe, expect, it } from 'vitest';
import en from './catalogue.en';
import vi from './catalogue.vi';
import { reactAriaVietnamese } from './react-aria-vi';

type Catalogue = { [key: string]: string | Catalogue };

const entries = (catalogue: Catalogue, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : entries(value, `${path}${key}.`),
  );
const withoutNumber = (key: string) => key.replace(/_(one|other)$/, '');
const keys = (catalogue: Catalogue) => [...new Set(entries(catalogue).map(([key]) => withoutNumber(key)))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('catalogues', () => {
  it('say the same things in both languages', () => {
    expect(keys(en)).toEqual(keys(vi));
  });

  it('use the same placeholders in both languages', () => {
    const vietnamese = new Map(entries(vi).map(([key, text]) => [withoutNumber(key), placeholders(text)]));
    for (const [key, text] of entries(en)) {
      const expected = vietnamese.get(withoutNumber(key)) ?? [];
      expect({ key, used: placeholders(text) }).toEqual({ key, used: expected });
    }
  });

  it('have no empty text, and both numbers wherever English needs them', () => {
    expect(
      entries(vi)
        .concat(entries(en))
        .filter(([, text]) => text.trim() === ''),
    ).toEqual([]);
    const plural = entries(en)
      .map(([key]) => key)
      .filter((key) => key.endsWith('_other'));
    const present = new Set(entries(en).map(([key]) => key));
    expect(plural.filter((key) => !present.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });
});

describe('texts of React Aria', () => {
  it('are complete in Vietnamese, colours and drag and drop aside', async () => {
    const table: { default?: unknown } = await import('react-aria-components/i18n/en-US');
    const english = table.default as Record<string, Record<string, unknown>>;
    const unused = /color|dnd/;
    const needed = Object.keys(english).filter((name) => !unused.test(name));
    expect(Object.keys(reactAriaVietnamese).sort()).toEqual(needed.sort());
    for (const name of needed) {
      expect(Object.keys(reactAriaVietnamese[name] ?? {}).sort()).toEqual(Object.keys(english[name] ?? {}).sort());
    }
  });
});
