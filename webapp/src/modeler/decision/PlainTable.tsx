import { Download, Plus, Upload } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, download } from '../../performance/csv';
import { Button } from '../../shared/ui/Button';
import { SelectLine, TextLine } from '../source/PanelFields';
import { ColumnHead } from './ColumnHead';
import { rowsOf } from './csv';
import { PasteRules } from './PasteRules';
import { RuleRow, type RuleVerbs } from './RuleRow';
import {
  changedCell,
  changedColumn,
  movedRule,
  policies,
  policyOf,
  type Side,
  type Table,
  withNewColumn,
  withNewRule,
  withNote,
  withoutColumn,
  withoutRule,
  withPolicy,
} from './table';

interface PlainTableProps {
  table: Table;
  onChange: (table: Table, place?: string) => void;
  /** A cell, rule or column to show. */
  sought: string | null;
  /** Ids that findings name. */
  wrong: Set<string>;
  file: string;
}

/** A decision table of ordinary fields: Tab and Enter lead through it, everything else stands in menus. */
export function PlainTable({ table, onChange, sought, wrong, file }: PlainTableProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLTableElement>(null);
  const [isPasting, setPasting] = useState(false);
  const verbs = useRuleVerbs(table, onChange, frame);
  useEffect(() => {
    if (sought) focusOn(frame.current, sought);
  }, [sought]);
  const addColumn = (side: Side) => {
    const { table: wider, id } = withNewColumn(table, side, t(`decisionEditor.newColumn.${side}`));
    onChange(wider);
    requestAnimationFrame(() => focusOn(frame.current, id));
  };
  return (
    <div className="plain-table">
      <Settings table={table} onChange={onChange} />
      <div className="table-wrap">
        <table className="rules-table" ref={frame} onKeyDown={(event) => onKey(event, table, verbs, frame.current)}>
          <caption className="visually-hidden">{table.name}</caption>
          <Heads table={table} onChange={onChange} wrong={wrong} />
          <tbody>
            {table.rules.map((rule, place) => (
              <RuleRow key={rule.id} table={table} rule={rule} number={place + 1} wrong={wrong} {...verbs} />
            ))}
          </tbody>
        </table>
      </div>
      {table.rules.length === 0 && <p className="muted">{t('decisionEditor.noRules')}</p>}
      <div className="filters">
        <Button onPress={() => verbs.onAdd(table.rules.at(-1)?.id ?? null)}>
          <Plus aria-hidden size={16} />
          {t('decisionEditor.addRule')}
        </Button>
        {(['inputs', 'outputs'] as const).map((side) => (
          <Button key={side} onPress={() => addColumn(side)}>
            <Plus aria-hidden size={16} />
            {t(`decisionEditor.addColumn.${side}`)}
          </Button>
        ))}
        <Button onPress={() => setPasting(true)}>
          <Upload aria-hidden size={16} />
          {t('decisionEditor.paste')}
        </Button>
        <Button onPress={() => download(`${file}.csv`, csvOf(rowsOf(table, t('decisionEditor.note')), '.'))}>
          <Download aria-hidden size={16} />
          {t('decisionEditor.export')}
        </Button>
      </div>
      <p className="field-description">{t('decisionEditor.keys')}</p>
      <PasteRules table={table} onChange={onChange} isOpen={isPasting} onClose={() => setPasting(false)} />
    </div>
  );
}

function Settings({ table, onChange }: Pick<PlainTableProps, 'table' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <div className="table-settings">
      <TextLine
        label={t('decisionEditor.name')}
        value={table.name}
        onChange={(name) => onChange({ ...table, name }, 'name')}
      />
      <SelectLine
        label={t('decisionEditor.policy')}
        options={policies.map((value) => ({
          value,
          label: t(`decisionEditor.policies.${value}`),
          note: t(`decisionEditor.policyHints.${value}`),
        }))}
        value={policyOf(table)}
        onChange={(policy) => onChange(withPolicy(table, policy))}
      />
    </div>
  );
}

function Heads({ table, onChange, wrong }: Pick<PlainTableProps, 'table' | 'onChange' | 'wrong'>) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          <span className="visually-hidden">{t('decisionEditor.rule')}</span>
        </th>
        <th scope="colgroup" colSpan={table.inputs.length} className="side-inputs">
          {t('decisionEditor.side.inputs')}
        </th>
        <th scope="colgroup" colSpan={table.outputs.length} className="side-outputs">
          {t('decisionEditor.side.outputs')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('decisionEditor.note')}
        </th>
      </tr>
      <tr>
        {(['inputs', 'outputs'] as const).flatMap((side) =>
          table[side].map((column) => (
            <ColumnHead
              key={column.id}
              column={column}
              side={side}
              isOnly={table[side].length === 1}
              isWrong={wrong.has(column.id)}
              onChange={(next) => onChange(changedColumn(table, side, next), `column ${column.id}`)}
              onRemove={() => onChange(withoutColumn(table, side, column.id))}
            />
          )),
        )}
      </tr>
    </thead>
  );
}

type Frame = { current: HTMLTableElement | null };

function useRuleVerbs(table: Table, onChange: PlainTableProps['onChange'], frame: Frame): RuleVerbs {
  const grow = (after: string | null, like?: Table['rules'][number]) => {
    const { table: grown, id } = withNewRule(table, after, like);
    onChange(grown);
    requestAnimationFrame(() => focusOn(frame.current, id));
  };
  return {
    onAdd: (after) => grow(after),
    onDuplicate: (rule) => grow(rule.id, rule),
    onMove: (id, step) => onChange(movedRule(table, id, step)),
    onRemove: (id) => onChange(withoutRule(table, id)),
    onCell: (side, rule, column, text) =>
      onChange(changedCell(table, side, rule, column, text), `${rule} ${side} ${column}`),
    onNote: (rule, note) => onChange(withNote(table, rule, note), `${rule} note`),
  };
}

function focusOn(frame: HTMLElement | null, id: string): void {
  const place = frame?.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const field = place?.querySelector<HTMLElement>('textarea, .cell-field button, button') ?? null;
  place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  field?.focus();
}

/** Enter goes down a column as in a spreadsheet; with Ctrl it adds a rule, Alt and an arrow move the rule. */
function onKey(event: KeyboardEvent, table: Table, verbs: RuleVerbs, frame: HTMLElement | null): void {
  const cell = (event.target as HTMLElement).closest('td');
  const row = cell?.parentElement;
  const rule = row?.getAttribute('data-id');
  if (!cell || !row || !rule) return;
  const typing = event.target instanceof HTMLTextAreaElement;
  if (event.key === 'Enter' && event.ctrlKey) verbs.onAdd(rule);
  else if (event.key === 'Enter' && typing)
    focusBeside(frame, table, rule, [...row.children].indexOf(cell), event.shiftKey ? -1 : 1);
  else if (event.altKey && event.key === 'ArrowUp') verbs.onMove(rule, -1);
  else if (event.altKey && event.key === 'ArrowDown') verbs.onMove(rule, 1);
  else return;
  event.preventDefault();
}

function focusBeside(frame: HTMLElement | null, table: Table, rule: string, column: number, step: number): void {
  const next = table.rules[table.rules.findIndex(({ id }) => id === rule) + step];
  const row = next && frame?.querySelector(`tr[data-id="${CSS.escape(next.id)}"]`);
  row?.children[column]?.querySelector<HTMLElement>('textarea, button')?.focus();
}
