import type { FormComponent, FormData, FormRules, FormSchema } from '../api/types';
import { visibleComponents } from './schema';

/** What is wrong with a value: a message key below `form.` and the numbers it speaks of. */
export type Complaint = { key: ComplaintKey; values?: Record<string, string | number>; own?: string };
type ComplaintKey =
  | 'required'
  | 'choose'
  | 'mustCheck'
  | 'minLength'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'email'
  | 'phone'
  | 'pattern';

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phonePattern = /^(0|\+84)\d{9}$/;
const withoutSpacing = (phone: string) => phone.replace(/[\s.-]/g, '');

export const isEmail = (text: string): boolean => emailPattern.test(text.trim());
export const isPhone = (text: string): boolean => phonePattern.test(withoutSpacing(text));
export const isIdentityNumber = (text: string): boolean => /^\d{12}$/.test(text.trim());
export const isTaxCode = (text: string): boolean => /^\d{10}(-?\d{3})?$/.test(text.trim());

/** Complaints by field key, visible fields only, in reading order. */
export function validateForm(schema: FormSchema, data: FormData): Record<string, Complaint> {
  const found: Record<string, Complaint> = {};
  for (const component of visibleComponents(schema, data)) {
    if (!component.key || component.disabled || component.readonly) continue;
    const complaint = validateValue(component, data[component.key]);
    if (complaint) found[component.key] = complaint;
  }
  return found;
}

export function validateValue(component: FormComponent, value: unknown): Complaint | null {
  const rules = component.validate ?? {};
  if (isEmpty(component, value)) return rules.required ? { key: emptyKey(component) } : null;
  if (typeof value === 'string') return checkText(rules, value);
  return typeof value === 'number' ? checkNumber(rules, value) : null;
}

function isEmpty(component: FormComponent, value: unknown): boolean {
  if (component.type === 'checkbox') return value !== true;
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function emptyKey({ type }: FormComponent): ComplaintKey {
  if (type === 'checkbox') return 'mustCheck';
  return type === 'select' || type === 'radio' || type === 'checklist' ? 'choose' : 'required';
}

function checkText(rules: FormRules, value: string): Complaint | null {
  const { minLength, maxLength, validationType, pattern } = rules;
  if (minLength !== undefined && value.trim().length < minLength)
    return { key: 'minLength', values: { count: minLength } };
  if (maxLength !== undefined && value.length > maxLength) return { key: 'maxLength', values: { count: maxLength } };
  if (validationType === 'email' && !isEmail(value)) return { key: 'email' };
  if (validationType === 'phone' && !isPhone(value)) return { key: 'phone' };
  if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(value))
    return { key: 'pattern', own: rules.patternErrorMessage };
  return null;
}

function checkNumber({ min, max }: FormRules, value: number): Complaint | null {
  if (min !== undefined && value < min) return { key: 'min', values: { limit: min } };
  if (max !== undefined && value > max) return { key: 'max', values: { limit: max } };
  return null;
}
