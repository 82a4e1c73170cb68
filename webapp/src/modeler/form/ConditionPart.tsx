import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextCell } from '../../rules/propose/Cells';
import type { FormComponent } from '../../shared/api/types';
import { Button, IconButton } from '../../shared/ui/Button';
import { SelectLine } from '../source/PanelFields';
import { type Comparison, canBeCompared, type Literal, readCondition, writeCondition } from './conditions';
import { shownLabel, withCondition } from './edits';
import type { PanelProps } from './panelProps';
import { asksForData } from './schema';

/** When the field is hidden, put together from what there is: nothing to be typed that could be typed wrong. */
export function ConditionPart({ field, others, onChange }: PanelProps) {
  const { t } = useTranslation();
  const heading = useId();
  const text = field.conditional?.hide;
  const rows = readCondition(text);
  const named = others.filter((other) => asksForData(other) && other.key);
  const write = (next: Comparison[]) => onChange(withCondition(field, writeCondition(next)), 'condition');
  const first = named[0];
  const add = () => first && write([...(rows ?? []), { join: rows?.length ? 'or' : null, ...begun(first) }]);
  return (
    <section className="panel-part" aria-labelledby={heading}>
      <h3 id={heading} className="field-label">
        {t('formEditor.hiddenWhen')}
      </h3>
      {rows === null ? (
        <div className="note note-bad">
          <p>{t('formEditor.conditionUnknown')}</p>
          <code>{text}</code>
          <Button onPress={() => write([])}>{t('formEditor.conditionClear')}</Button>
        </div>
      ) : (
        <ol className="condition-rows">
          {rows.map((row, place) => (
            <ConditionRow
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing else to be told apart by
              key={place}
              row={row}
              number={place + 1}
              named={named}
              onChange={(next) => write(rows.with(place, next))}
              onRemove={() => write(withoutRow(rows, place))}
            />
          ))}
        </ol>
      )}
      {rows?.length === 0 && <p className="field-description">{t('formEditor.neverHidden')}</p>}
      {rows !== null && first && (
        <Button onPress={add}>
          <Plus aria-hidden size={16} />
          {t(rows.length ? 'formEditor.conditionMore' : 'formEditor.conditionAdd')}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  row: Comparison;
  number: number;
  named: FormComponent[];
  onChange: (row: Comparison) => void;
  onRemove: () => void;
}

type Relation = 'is' | 'isNot' | 'isEmpty' | 'isGiven';

function ConditionRow({ row, number, named, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const inRow = (what: string) => t('formEditor.inCondition', { what, number });
  const about = named.find(({ key }) => key === row.field);
  const relate = (relation: Relation) =>
    onChange({ ...row, equal: relation === 'is' || relation === 'isEmpty', value: valueFor(relation, row, about) });
  return (
    <li>
      {row.join && (
        <SelectLine
          bare
          label={inRow(t('formEditor.join'))}
          options={(['and', 'or'] as const).map((value) => ({ value, label: t(`formEditor.joins.${value}`) }))}
          value={row.join}
          onChange={(join) => onChange({ ...row, join: join as 'and' | 'or' })}
        />
      )}
      <SelectLine
        bare
        label={inRow(t('formEditor.conditionField'))}
        options={fieldOptions(named, row.field)}
        value={row.field}
        onChange={(field) => onChange({ ...row, ...begun(named.find(({ key }) => key === field)) })}
      />
      <SelectLine
        bare
        label={inRow(t('formEditor.relation'))}
        options={(['is', 'isNot', 'isEmpty', 'isGiven'] as const).map((value) => ({
          value,
          label: t(`formEditor.relations.${value}`),
        }))}
        value={relationOf(row)}
        onChange={(relation) => relate(relation as Relation)}
      />
      {row.value !== null && (
        <ValueCell label={inRow(t('formEditor.value'))} about={about} row={row} onChange={onChange} />
      )}
      <IconButton label={inRow(t('formEditor.remove'))} onPress={onRemove}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  );
}

interface ValueCellProps extends Pick<RowProps, 'row' | 'onChange'> {
  label: string;
  about: FormComponent | undefined;
}

function ValueCell({ label, about, row, onChange }: ValueCellProps) {
  const { t } = useTranslation();
  const write = (value: Literal) => onChange({ ...row, value });
  if (about?.type === 'checkbox') {
    return (
      <SelectLine
        bare
        label={label}
        options={(['true', 'false'] as const).map((value) => ({ value, label: t(`formEditor.ticked.${value}`) }))}
        value={String(row.value)}
        onChange={(value) => write(value === 'true')}
      />
    );
  }
  if (about?.values?.length) {
    return (
      <SelectLine
        bare
        label={label}
        options={choiceOptions(about, row.value)}
        value={String(row.value)}
        onChange={write}
      />
    );
  }
  const read = (text: string): Literal =>
    about?.type === 'number' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return (
    <TextCell
      label={label}
      value={String(row.value)}
      onChange={(text) => canBeCompared(read(text)) && write(read(text))}
    />
  );
}

const relationOf = ({ equal, value }: Comparison): Relation => {
  if (value === null) return equal ? 'isEmpty' : 'isGiven';
  return equal ? 'is' : 'isNot';
};

function valueFor(relation: Relation, row: Comparison, about: FormComponent | undefined): Literal {
  if (relation === 'isEmpty' || relation === 'isGiven') return null;
  return row.value ?? begun(about).value;
}

/** A comparison to begin with: "is not the first choice", as most fields depend on one answer. */
const begun = (about: FormComponent | undefined): Omit<Comparison, 'join'> => ({
  field: about?.key ?? '',
  equal: false,
  value: about?.type === 'checkbox' ? true : (about?.values?.[0]?.value ?? ''),
});

const withoutRow = (rows: Comparison[], place: number): Comparison[] =>
  rows.toSpliced(place, 1).map((row, at) => (at === 0 ? { ...row, join: null } : row));

/** A field that is not there any more is shown as it is named. */
function fieldOptions(named: FormComponent[], present: string) {
  const options = named.map((field) => ({ value: field.key ?? '', label: shownLabel(field) || (field.key ?? '') }));
  return options.some(({ value }) => value === present) ? options : [{ value: present, label: present }, ...options];
}

function choiceOptions({ values = [] }: FormComponent, present: Literal) {
  const options = values.map(({ value, label }) => ({ value, label: label || value }));
  const text = String(present);
  return options.some(({ value }) => value === text) ? options : [{ value: text, label: text }, ...options];
}
