import type { Choice } from './common';

export interface FormComponent {
  type: string;
  id?: string;
  key?: string;
  label?: string;
  /** What form-js calls the label of a datetime. */
  dateLabel?: string;
  description?: string;
  text?: string;
  subtype?: 'date' | 'time' | 'datetime';
  defaultValue?: unknown;
  disabled?: boolean;
  readonly?: boolean;
  values?: Choice[];
  valuesKey?: string;
  decimalDigits?: number;
  components?: FormComponent[];
  conditional?: { hide?: string };
  validate?: FormRules;
  properties?: Record<string, string>;
}

export interface FormRules {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  pattern?: string;
  patternErrorMessage?: string;
  validationType?: 'email' | 'phone' | 'custom';
}

export interface FormSchema {
  id?: string;
  components: FormComponent[];
}
