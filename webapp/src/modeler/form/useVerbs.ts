import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormComponent, FormSchema } from '../../shared/api/types';
import type { Draft } from '../draft/useDraft';
import type { Document } from '../source/useDocument';
import { added, blank, changed, duplicated, keysOf, linesOf, moved, removed, withKey } from './edits';
import { relabelled } from './keys';
import { type DrawnType, formText, openForm } from './schema';

/** Whatever can be done to the form, each as one step that can be taken back. */
export interface FormVerbs {
  onAdd: (type: DrawnType) => void;
  onMove: (step: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  onField: (field: FormComponent, place: string) => void;
  onLabel: (label: string) => void;
  onKey: (key: string) => void;
  onDrawn: (schema: FormSchema) => void;
}

export function useVerbs(
  draft: Draft,
  document: Document,
  schema: FormSchema,
  selected: string | null,
  select: (id: string | null) => void,
): FormVerbs {
  const { t } = useTranslation();
  const opened = useMemo(() => keysAtOpening(draft.opened.source), [draft.opened.source]);
  const write = (next: FormSchema, place?: string) => document.change(formText(next), place && `${selected} ${place}`);
  const onSelected = (act: (id: string) => void) => selected && act(selected);
  return {
    onAdd: (type) => {
      const field = blank(schema, type, t(`formEditor.type.${type}`));
      write(added(schema, field, selected));
      select(field.id ?? null);
    },
    onMove: (step) => onSelected((id) => write(moved(schema, id, step))),
    onDuplicate: () =>
      onSelected((id) => {
        const { schema: next, copy } = duplicated(schema, id);
        write(next);
        select(copy);
      }),
    onRemove: () =>
      onSelected((id) => {
        select(neighbourOf(schema, id));
        write(removed(schema, id));
      }),
    onField: (field, place) =>
      onSelected((id) =>
        write(
          changed(schema, id, () => field),
          place,
        ),
      ),
    onLabel: (label) => onSelected((id) => write(relabelled(schema, id, label, opened), 'label')),
    onKey: (key) => onSelected((id) => write(withKey(schema, id, key), 'key')),
    onDrawn: (next) => document.change(formText(next)),
  };
}

function keysAtOpening(source: string): Set<string> {
  const opened = openForm(source);
  return 'schema' in opened ? keysOf(opened.schema) : new Set();
}

function neighbourOf(schema: FormSchema, id: string): string | null {
  const ids = linesOf(schema).map(({ component }) => component.id ?? '');
  const place = ids.indexOf(id);
  return ids[place + 1] ?? ids[place - 1] ?? null;
}
