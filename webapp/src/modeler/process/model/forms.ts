import type { FormComponent, FormSchema } from '../../../shared/api/types';
import { fold } from '../../../shared/text/fold';

export const formKeyPattern = /^[a-z][A-Za-z0-9]*$/;

/** "Thẩm định hồ sơ" → thamDinhHoSo. */
export function suggestedKey(name: string | undefined): string {
  const [first = '', ...others] = fold(name ?? '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return first + others.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}

export const emptyForm = (key: string): string =>
  `${JSON.stringify(
    {
      id: key,
      type: 'default',
      schemaVersion: 18,
      executionPlatform: 'Camunda Platform',
      executionPlatformVersion: '7.24.0',
      components: [],
    },
    null,
    2,
  )}\n`;

/** The fields a process may decide by; none when the text is no form. */
export function routingFieldsOf(source: string): FormComponent[] {
  try {
    return fieldsOf((JSON.parse(source) as FormSchema).components).filter(
      ({ key, properties }) => key && properties?.routing === 'true',
    );
  } catch {
    return [];
  }
}

const fieldsOf = (components: FormComponent[] = []): FormComponent[] =>
  components.flatMap((component) => [component, ...fieldsOf(component.components)]);
