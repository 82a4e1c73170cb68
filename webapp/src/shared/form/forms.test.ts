import { describe, expect, it } from 'vitest';
import type { FormComponent, FormSchema } from '../api/types';
import { evaluate } from './condition';
import { drawnTypes } from './schema';

const files = import.meta.glob<string>('../../../../forms/*.form', { query: '?raw', import: 'default', eager: true });
const forms = Object.entries(files).map(([path, text]) => [path, JSON.parse(text) as FormSchema] as const);

const flat = (components: FormComponent[]): FormComponent[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])]);

describe('the shipped forms', () => {
  it('are found', () => expect(forms).not.toEqual([]));

  it.each(forms)('%s: every field is drawn', (_path, form) => {
    const unknown = flat(form.components).filter(({ type }) => !drawnTypes.some((drawn) => drawn === type));
    expect(unknown).toEqual([]);
  });

  it.each(forms)('%s: every condition is understood', (_path, form) => {
    for (const { conditional } of flat(form.components)) {
      if (conditional?.hide) expect(() => evaluate(conditional.hide ?? '', {})).not.toThrow();
    }
  });

  it.each(forms)('%s: speaks English too', (_path, form) => {
    const silent = flat(form.components).filter(
      ({ label, text, properties, values }) =>
        ((label || text) && !properties?.labelEn && !properties?.textEn) || values?.some((choice) => !choice.labelEn),
    );
    expect(silent).toEqual([]);
  });
});
