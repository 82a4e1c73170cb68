import type { FormComponent } from '../../shared/api/types';
import { linesOf } from '../form/edits';
import { openForm } from '../form/schema';
import { inOneOrder } from './merge';

interface MergedField {
  id: string;
  component: FormComponent;
  depth: number;
}

/** The fields of both versions in one list. */
export const mergedFields = (before: string | null, after: string | null): MergedField[] =>
  inOneOrder(fields(before), fields(after));

function fields(text: string | null): MergedField[] {
  const form = text === null ? null : openForm(text);
  if (!form || 'broken' in form) return [];
  return linesOf(form.schema).map(({ component, depth }) => ({
    id: component.id ?? component.key ?? component.type,
    component,
    depth,
  }));
}
