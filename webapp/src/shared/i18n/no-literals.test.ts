import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('../../**/*.tsx', { query: '?raw', import: 'default', eager: true });
const components = Object.entries(sources).filter(([path]) => !path.includes('.test.'));

/** What may stand in a page as it is: keys of the keyboard, and signs without a language. */
const withoutLanguage = /^(Ctrl|Enter)$|^[^\p{L}]*$/u;
const spokenAttributes = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'description']);

/** The words a component's markup contains: texts between tags, and texts of attributes that are read or spoken. */
function literals(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, name } = node as { type?: string; value?: unknown; name?: { name?: string } };
    if (type === 'JSXText') found.push(String(value));
    if (type === 'JSXAttribute' && spokenAttributes.has(name?.name ?? '')) {
      const text = (value as { value?: unknown } | null)?.value;
      if (typeof text === 'string') found.push(text);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync('component.tsx', source).program);
  return found.map((text) => text.trim()).filter((text) => !withoutLanguage.test(text));
}

describe('components', () => {
  it.each(components)('%s takes its words from the catalogues', (_path, source) => {
    expect(literals(source)).toEqual([]);
  });

  it('would be caught with words of their own', () => {
    expect(literals('const x = <p>Xin chào<button aria-label="Close">×</button></p>')).toEqual(['Xin chào', 'Close']);
  });
});
