import { validateAll } from '@bpmn-io/element-templates-validator';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import en from '../../shared/i18n/en.json';
import vi from '../../shared/i18n/vi.json';
import { templates } from '.';

const spoken = (): string[] =>
  templates().flatMap(({ name, description, properties }) => [
    name,
    description ?? '',
    ...properties.flatMap(({ label, choices }) => [label ?? [], choices?.map((choice) => choice.name) ?? []].flat()),
  ]);

beforeAll(() => i18next.init({ lng: 'vi', resources: { vi: { translation: vi }, en: { translation: en } } }));

describe.each(['vi', 'en'])('the prepared steps in %s', (language) => {
  it('have all their words', async () => {
    await i18next.changeLanguage(language);
    expect(spoken().filter((text) => text === '' || text.startsWith('processEditor.'))).toEqual([]);
  });
});

describe('the prepared steps', () => {
  it('are told apart by their ids', () => {
    const ids = templates().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are all taken by the library', () => {
    const refused = validateAll(templates()).results.flatMap(
      ({ errors }) => errors?.map(({ message }) => message) ?? [],
    );
    expect(refused).toEqual([]);
  });

  it('fix only what makes them what they are', () => {
    const fixed = templates().flatMap(({ properties }) =>
      properties.filter(({ type }) => type === 'Hidden').map(({ binding }) => binding.name),
    );
    expect(new Set(fixed)).toEqual(
      new Set(['camunda:formRefBinding', 'camunda:delegateExpression', 'camunda:mapDecisionResult']),
    );
  });
});
