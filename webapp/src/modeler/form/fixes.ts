import type { Fix, FixStep, FormComponent, FormSchema } from '../../shared/api/types';
import { changed, named, removed, withProperty } from './edits';

/** The form mended as the gate says; null: one of the steps is none a form knows. */
export function fixedForm(schema: FormSchema, { changes }: Fix): FormSchema | null {
  let mended: FormSchema | null = schema;
  for (const change of changes) mended = mended && applied(mended, change);
  return mended;
}

function applied(schema: FormSchema, { verb, element, name, value }: FixStep): FormSchema | null {
  const id = named(schema, element)?.id;
  if (!id) return null;
  if (verb === 'REMOVE_ELEMENT') return removed(schema, id);
  const change = name && changeOf(verb, name, value);
  return change ? changed(schema, id, change) : null;
}

function changeOf(verb: FixStep['verb'], name: string, value: string | null) {
  const write = (text: string | null) => (field: FormComponent) =>
    verb.endsWith('PROPERTY')
      ? withProperty(field, name, text ?? undefined)
      : withAttribute(field, name.split('.'), text);
  if (verb === 'SET_ATTRIBUTE' || verb === 'SET_PROPERTY') return write(value);
  return verb === 'REMOVE_ATTRIBUTE' || verb === 'REMOVE_PROPERTY' ? write(null) : null;
}

/** `validate.maxLength` reaches into the field. */
function withAttribute<T extends object>(field: T, [name = '', ...inner]: string[], value: string | null): T {
  const { [name as keyof T]: before, ...others } = field;
  if (inner.length > 0) return { ...field, [name]: withAttribute((before ?? {}) as object, inner, value) };
  return (value === null ? others : { ...field, [name]: value }) as T;
}
