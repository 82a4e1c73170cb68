import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding, FormSchema } from '../../shared/api/types';
import type { Draft } from '../draft/useDraft';
import { Problems } from '../source/Problems';
import { SourceView } from '../source/SourceView';
import { useCheck } from '../source/useCheck';
import type { Document } from '../source/useDocument';
import { DesignView } from './DesignView';
import { named, shownLabel } from './edits';
import { fixedForm } from './fixes';
import { Preview } from './Preview';
import { formText } from './schema';
import { useVerbs } from './useVerbs';

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
