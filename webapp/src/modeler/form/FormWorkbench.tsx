import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding, FormComponent, FormSchema } from '../../shared/api/types';
import type { Draft } from '../draft/useDraft';
import { Problems } from '../source/Problems';
import { SourceView } from '../source/SourceView';
import { useCheck } from '../source/useCheck';
import type { Document } from '../source/useDocument';
import { DesignView } from './DesignView';
import {
  added,
  blank,
  changed,
  duplicated,
  keysOf,
  linesOf,
  moved,
  named,
  removed,
  shownLabel,
  withKey,
} from './edits';
import { fixedForm } from './fixes';
import { relabelled } from './keys';
import { Preview } from './Preview';
import { type DrawnType, formText, openForm } from './schema';

interface WorkbenchProps {
  draft: Draft;
  document: Document;
  schema: FormSchema;
}

const route = getRouteApi('/modeler/$key/edit');

/** One form, seen as a list, as clerks see it, as a drawing and as a text; every view changes the same text. */
export function FormWorkbench({ draft, document, schema }: WorkbenchProps) {
  const { t } = useTranslation();
  const { element } = route.useSearch();
  const [tab, setTab] = useState<Aria.Key>('design');
  const [selected, setSelected] = useState(() => named(schema, element ?? '')?.id ?? schema.components[0]?.id ?? null);
  const check = useCheck(document.text);
  const verbs = useVerbs(draft, document, schema, selected, setSelected);
  const fieldIn = ({ element: name }: Finding) => (name ? named(schema, name) : undefined);
  const show = (finding: Finding) => {
    const field = fieldIn(finding);
    if (field?.id) setSelected(field.id);
    setTab(field ? 'design' : 'source');
  };
  return (
    <>
      <Aria.Tabs className="tabs" selectedKey={tab} onSelectionChange={setTab}>
        <Aria.TabList className="tab-list" aria-label={t('formEditor.views')}>
          {(['design', 'preview', 'source'] as const).map((id) => (
            <Aria.Tab key={id} id={id} className="tab">
              {t(`formEditor.tab.${id}`)}
            </Aria.Tab>
          ))}
        </Aria.TabList>
        <Aria.TabPanel id="design" className="tab-panel">
          <DesignView
            schema={schema}
            selected={selected}
            findings={countsOf(check.report?.findings ?? [])}
            onSelect={setSelected}
            {...verbs}
          />
        </Aria.TabPanel>
        <Aria.TabPanel id="preview" className="tab-panel">
          <Preview schema={schema} />
        </Aria.TabPanel>
        <Aria.TabPanel id="source" className="tab-panel">
          <SourceView document={document} />
        </Aria.TabPanel>
      </Aria.Tabs>
      <Problems
        check={check}
        nameOf={(finding) => {
          const field = fieldIn(finding);
          return field ? shownLabel(field) || (field.key ?? null) : finding.element;
        }}
        onShow={show}
        fixOf={({ fix }) => {
          const fixed = fix && fixedForm(schema, fix);
          return fixed ? () => document.change(formText(fixed)) : null;
        }}
      />
    </>
  );
}

const countsOf = (findings: Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { element } of findings) if (element) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
};

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

function useVerbs(
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
