import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TextCell } from '../../rules/propose/Cells';
import type { Choice } from '../../shared/api/types';
import { Button, IconButton } from '../../shared/ui/Button';
import { RadioField } from '../../shared/ui/Fields';
import { TextLine } from '../source/PanelFields';
import { englishChoice, withChoices, withChoicesOf } from './edits';
import type { PanelProps } from './panelProps';
import { freeName, keyOf } from './schema';

/** What there is to choose from: a fixed list, or what the case offers under a name. */
export function ChoicesPart(props: PanelProps) {
  const { field, onChange } = props;
  const { t } = useTranslation();
  const supplied = field.valuesKey !== undefined;
  return (
    <section className="panel-part">
      <RadioField
        inline
        isRequired
        label={t('formEditor.choices')}
        options={(['fixed', 'supplied'] as const).map((value) => ({
          value,
          label: t(`formEditor.choicesFrom.${value}`),
        }))}
        value={supplied ? 'supplied' : 'fixed'}
        onChange={(from) =>
          onChange(from === 'supplied' ? withChoicesOf(field, '') : withChoices(field, []), 'choicesFrom')
        }
      />
      {supplied ? (
        <TextLine
          label={t('formEditor.valuesKey')}
          description={t('formEditor.valuesKeyHint')}
          value={field.valuesKey ?? ''}
          onChange={(valuesKey) => onChange(withChoicesOf(field, valuesKey), 'valuesKey')}
          isCode
        />
      ) : (
        <Choices {...props} />
      )}
    </section>
  );
}

function Choices({ field, onChange }: PanelProps) {
  const { t } = useTranslation();
  const choices = field.values ?? [];
  const write = (next: Choice[], place: string) => onChange(withChoices(field, next), place);
  const add = () => write([...choices, { value: freeName('choice', valuesOf(choices)), label: '' }], 'addChoice');
  return (
    <>
      <ol className="choice-rows" aria-label={t('formEditor.choices')}>
        {choices.map((choice, place) => (
          <ChoiceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: what a choice is called changes while it is typed
            key={place}
            choice={choice}
            english={englishChoice(field, choice)}
            number={place + 1}
            isLast={place === choices.length - 1}
            onChange={(next, what) => write(choices.with(place, next), `choice${place}${what}`)}
            onMove={(step) => write(swapped(choices, place, place + step), 'moveChoice')}
            onRemove={() => write(choices.toSpliced(place, 1), 'removeChoice')}
          />
        ))}
      </ol>
      <Button onPress={add}>
        <Plus aria-hidden size={16} />
        {t('formEditor.addChoice')}
      </Button>
    </>
  );
}

interface ChoiceRowProps {
  choice: Choice;
  english: string;
  number: number;
  isLast: boolean;
  onChange: (choice: Choice, what: string) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

function ChoiceRow({ choice, english, number, isLast, onChange, onMove, onRemove }: ChoiceRowProps) {
  const { t } = useTranslation();
  const inRow = (what: string) => t('formEditor.inChoice', { what, number });
  const made = choice.value === '' || /^choice\d*$/.test(choice.value) || choice.value === keyOf(choice.label);
  const relabel = (label: string) =>
    onChange({ ...choice, label, ...(made && label && { value: keyOf(label) }) }, 'label');
  return (
    <li>
      <div className="choice-cells">
        <TextCell
          label={inRow(t('formEditor.label'))}
          placeholder={t('formEditor.label')}
          value={choice.label}
          onChange={relabel}
        />
        <TextCell
          label={inRow(t('formEditor.labelEn'))}
          placeholder={t('formEditor.labelEn')}
          value={english}
          onChange={(labelEn) => onChange({ ...choice, labelEn: labelEn || undefined }, 'labelEn')}
        />
        <TextCell
          label={inRow(t('formEditor.value'))}
          placeholder={t('formEditor.value')}
          value={choice.value}
          onChange={(value) => onChange({ ...choice, value }, 'value')}
          isInvalid={choice.value.trim() === ''}
        />
      </div>
      <span className="choice-acts">
        <IconButton label={inRow(t('formEditor.up'))} isDisabled={number === 1} onPress={() => onMove(-1)}>
          <ArrowUp aria-hidden size={16} />
        </IconButton>
        <IconButton label={inRow(t('formEditor.down'))} isDisabled={isLast} onPress={() => onMove(1)}>
          <ArrowDown aria-hidden size={16} />
        </IconButton>
        <IconButton label={inRow(t('formEditor.remove'))} onPress={onRemove}>
          <Trash2 aria-hidden size={16} />
        </IconButton>
      </span>
    </li>
  );
}

const valuesOf = (choices: Choice[]) => new Set(choices.map(({ value }) => value));

function swapped(choices: Choice[], one: number, other: number): Choice[] {
  const [first, second] = [choices[one], choices[other]];
  return first && second ? choices.with(one, second).with(other, first) : choices;
}
