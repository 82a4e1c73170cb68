import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/api/types';
import { Loading } from '../../shared/ui/States';
import { SelectLine } from '../source/PanelFields';
import { Problems } from '../source/Problems';
import { SourceView } from '../source/SourceView';
import { useCheck } from '../source/useCheck';
import type { Document } from '../source/useDocument';
import { fixedDecision } from './fixes';
import { ladderKey } from './ladder/key';
import { LadderView } from './ladder/LadderView';
import { PlainTable } from './PlainTable';
import { placeOf, placeWords } from './places';
import type { Tables } from './useTables';

// dmn-js is loaded by whoever draws with it.
const DrawnTable = lazy(() => import('./DrawnTable'));

interface WorkbenchProps {
  modelKey: string;
  document: Document;
  tables: Tables;
}

const route = getRouteApi('/modeler/$key/edit');

/** One decision, as lines of the ladder, as our table, as dmn-js draws it and as a text; each changes the same text. */
export function DecisionWorkbench({ modelKey, document, tables }: WorkbenchProps) {
  const { t } = useTranslation();
  const { element } = route.useSearch();
  const [chosen, setChosen] = useState(
    () => tables.tables.find(({ id }) => id === modelKey)?.id ?? tables.tables[0]?.id,
  );
  const [sought, setSought] = useState(element ?? null);
  const table = tables.tables.find(({ id }) => id === chosen) ?? tables.tables[0];
  const views = viewsOf(modelKey, table !== undefined);
  const [tab, setTab] = useState<Aria.Key>(element && table ? 'table' : (views[0] ?? 'source'));
  const check = useCheck(document.text);
  const show = (finding: Finding) => {
    const place = placeOf(tables.tables, finding);
    if (place) setChosen(place.table);
    setSought(place?.id ?? finding.element);
    if (tab !== 'drawn' && tab !== 'table') setTab(place ? 'table' : 'source');
  };
  return (
    <>
      {tables.lost.length > 0 && <Lost lost={tables.lost} />}
      {tables.tables.length > 1 && (
        <SelectLine
          label={t('decisionEditor.which')}
          options={tables.tables.map(({ id, name }) => ({ value: id, label: name || id }))}
          value={table?.id ?? null}
          onChange={setChosen}
        />
      )}
      <Aria.Tabs className="tabs" selectedKey={tab} onSelectionChange={setTab}>
        <Aria.TabList className="tab-list" aria-label={t('formEditor.views')}>
          {views.map((id) => (
            <Aria.Tab key={id} id={id} className="tab">
              {t(`decisionEditor.tab.${id}`)}
            </Aria.Tab>
          ))}
        </Aria.TabList>
        <Aria.TabPanel id="ladder" className="tab-panel">
          {table && <LadderView table={table} onChange={tables.change} />}
        </Aria.TabPanel>
        <Aria.TabPanel id="table" className="tab-panel">
          {table && (
            <PlainTable
              table={table}
              onChange={tables.change}
              sought={sought}
              wrong={wrongIn(check.report?.findings ?? [])}
              file={modelKey}
            />
          )}
        </Aria.TabPanel>
        <Aria.TabPanel id="drawn" className="tab-panel">
          <Suspense fallback={<Loading />}>
            <DrawnTable
              text={document.text}
              decision={table?.id ?? null}
              sought={sought}
              showsDiagram={tables.hasMore}
              onChange={(text) => document.change(text)}
            />
          </Suspense>
        </Aria.TabPanel>
        <Aria.TabPanel id="source" className="tab-panel">
          <SourceView document={document} />
        </Aria.TabPanel>
      </Aria.Tabs>
      <Problems
        check={check}
        nameOf={(finding) => placeWords(tables.tables, finding, t)}
        onShow={show}
        fixOf={({ fix }) => {
          const fixed = fix && fixedDecision(document.text, fix);
          return fixed ? () => document.change(fixed) : null;
        }}
      />
    </>
  );
}

type View = 'ladder' | 'table' | 'drawn' | 'source';

function viewsOf(modelKey: string, hasTable: boolean): View[] {
  if (!hasTable) return ['drawn', 'source'];
  return modelKey === ladderKey ? ['ladder', 'table', 'drawn', 'source'] : ['table', 'drawn', 'source'];
}

const wrongIn = (findings: Finding[]): Set<string> =>
  new Set(findings.flatMap(({ element, property }) => [element, property]).filter((id) => id !== null));

function Lost({ lost }: { lost: string[] }) {
  const { t } = useTranslation();
  return (
    <div className="note note-bad">
      <p>{t('decisionEditor.lost')}</p>
      <ul>
        {lost.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
