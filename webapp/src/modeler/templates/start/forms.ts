import type { TemplatePart } from './template';

type Component = Record<string, unknown>;

/** A form that comes with a process. */
export const formPart = (key: string, components: Component[]): TemplatePart => ({
  kind: 'FORM',
  key,
  source: `${JSON.stringify(
    {
      id: key,
      type: 'default',
      schemaVersion: 18,
      executionPlatform: 'Camunda Platform',
      executionPlatformVersion: '7.24.0',
      components,
    },
    null,
    2,
  )}\n`,
});

export const longText = (key: string, label: string, labelEn: string): Component => ({
  type: 'textarea',
  id: key,
  key,
  label,
  validate: { required: true, maxLength: 2000 },
  properties: { labelEn },
});

interface Answer {
  value: string;
  label: string;
  labelEn: string;
}

/** The answer the process goes on by. */
export const decision = (label: string, labelEn: string, values: Answer[]): Component => ({
  type: 'radio',
  id: 'decision',
  key: 'decision',
  label,
  values,
  validate: { required: true },
  properties: { labelEn, routing: 'true' },
});
