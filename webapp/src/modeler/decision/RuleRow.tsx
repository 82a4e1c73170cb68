import { ArrowDown, ArrowUp, CopyPlus, EllipsisVertical, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SelectCell } from '../../rules/propose/Cells';
import { IconButton } from '../../shared/ui/Button';
import type { Cell, Column, Rule, Side, Table } from './table';
import { feelOf, wordsOf } from './words';

export interface RuleVerbs {
  onAdd: (after: string | null) => void;
  onDuplicate: (rule: Rule) => void;
  onMove: (id: string, step: -1 | 1) => void;
  onRemove: (id: string) => void;
  onCell: (side: Side, rule: string, column: number, text: string) => void;
  onNote: (rule: string, note: string) => void;
}

interface RuleRowProps extends RuleVerbs {
  table: Table;
  rule: Rule;
  number: number;
  wrong: Set<string>;
}

export function RuleRow({ table, rule, number, wrong, ...verbs }: RuleRowProps) {
  const { t } = useTranslation();
  return (
    <tr data-id={rule.id} className={wrong.has(rule.id) ? 'rule-wrong' : undefined}>
      <th scope="row">
        <RuleMenu rule={rule} number={number} {...verbs} />
      </th>
      {(['inputs', 'outputs'] as const).flatMap((side) =>
        table[side].map((column, place) => {
          const cell = rule[side][place];
          return (
            cell && (
              <td key={cell.id || column.id} data-id={cell.id}>
                <RuleCell
                  label={t('rules.cell', { what: column.label || column.name, row: number })}
                  side={side}
                  column={column}
                  cell={cell}
                  isWrong={wrong.has(cell.id)}
                  onChange={(text) => verbs.onCell(side, rule.id, place, text)}
                />
              </td>
            )
          );
        }),
      )}
      <td>
        <Words
          label={t('rules.cell', { what: t('decisionEditor.note'), row: number })}
          text={rule.note}
          onChange={(note) => verbs.onNote(rule.id, note)}
        />
      </td>
    </tr>
  );
}

interface RuleCellProps {
  label: string;
  side: Side;
  column: Column;
  cell: Cell;
  isWrong: boolean;
  onChange: (text: string) => void;
}

const truths = ['', 'true', 'false'];

function RuleCell({ label, side, column: { type }, cell, isWrong, onChange }: RuleCellProps) {
  const { t } = useTranslation();
  const text = cell.text === '-' ? '' : cell.text;
  if (type === 'boolean' && truths.includes(text)) {
    return (
      <SelectCell
        label={label}
        options={truths.map((value) => ({
          value: value || 'any',
          label: t(`decisionEditor.truth.${(value || 'any') as 'any' | 'true' | 'false'}`),
        }))}
        value={text || 'any'}
        onChange={(value) => onChange(value === 'any' ? '' : value)}
      />
    );
  }
  return (
    <Words
      label={label}
      text={wordsOf(cell.text, type, side)}
      isWrong={isWrong}
      onChange={(words) => onChange(feelOf(words, type, side))}
    />
  );
}

interface WordsProps {
  label: string;
  text: string;
  isWrong?: boolean;
  onChange: (text: string) => void;
}

/** What is typed stands as it is typed until the cell is left. */
function Words({ label, text, isWrong, onChange }: WordsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const write = (next: string) => {
    setTyped(next);
    onChange(next);
  };
  return (
    <Aria.TextField
      aria-label={label}
      value={typed ?? text}
      onChange={write}
      onBlur={() => setTyped(null)}
      isInvalid={isWrong}
      className="cell-field"
    >
      <Aria.TextArea className="input rule-words" rows={1} autoComplete="off" />
    </Aria.TextField>
  );
}

function RuleMenu({ rule, number, ...verbs }: { rule: Rule; number: number } & RuleVerbs) {
  const { t } = useTranslation();
  const acts = [
    { id: 'below', icon: Plus, act: () => verbs.onAdd(rule.id) },
    { id: 'duplicate', icon: CopyPlus, act: () => verbs.onDuplicate(rule) },
    { id: 'up', icon: ArrowUp, act: () => verbs.onMove(rule.id, -1) },
    { id: 'down', icon: ArrowDown, act: () => verbs.onMove(rule.id, 1) },
    { id: 'remove', icon: Trash2, act: () => verbs.onRemove(rule.id) },
  ] as const;
  return (
    <span className="rule-number">
      {number}
      <Aria.MenuTrigger>
        <IconButton label={t('decisionEditor.ruleMenu', { number })}>
          <EllipsisVertical aria-hidden size={16} />
        </IconButton>
        <Aria.Popover className="popover" placement="bottom start">
          <Aria.Menu className="menu">
            {acts.map(({ id, icon: Icon, act }) => (
              <Aria.MenuItem key={id} className="menu-item" onAction={act}>
                <Icon aria-hidden size={16} />
                {t(`decisionEditor.ruleActs.${id}`)}
              </Aria.MenuItem>
            ))}
          </Aria.Menu>
        </Aria.Popover>
      </Aria.MenuTrigger>
    </span>
  );
}
