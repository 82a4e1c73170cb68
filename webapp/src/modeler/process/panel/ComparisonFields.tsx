import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesOf } from '../../../shared/form/schema';
import { useWorkshop } from '../ModelerContext';
import { type Comparison, comparisonOf, conditionOf, expressionOf, setCondition } from '../model/conditions';
import { ChoiceField } from './ChoiceField';
import { TypedField } from './TypedField';
import { type DecidingField, useDecidingFields } from './useDecidingFields';

/** A condition built without typing: a field of the form before has a value, or has not. */
export function ComparisonFields() {
  const { t } = useTranslation();
  const { modeler, selected } = useWorkshop();
  const fields = useDecidingFields(selected);
  const written = comparisonOf(conditionOf(selected));
  const [begun, setBegun] = useState<Comparison>(written ?? { field: '', operator: '==', value: '' });
  const comparison = written ?? begun;
  const change = (part: Partial<Comparison>) => {
    const next = { ...comparison, ...part };
    setBegun(next);
    if (next.field && next.value) setCondition(modeler, selected, expressionOf(next));
  };
  const field = fields.find(({ name }) => name === comparison.field);
  return (
    <>
      <ChoiceField
        property="field"
        label={t('processEditor.panel.field')}
        options={fields.map(({ name, label }) => ({ value: name, label }))}
        value={comparison.field || null}
        onChange={(next) => change({ field: next ?? '', value: '' })}
        isRequired
      />
      <ChoiceField
        property="operator"
        label={t('processEditor.panel.operator')}
        options={[
          { value: '==', label: t('processEditor.panel.equals') },
          { value: '!=', label: t('processEditor.panel.differs') },
        ]}
        value={comparison.operator}
        onChange={(next) => change({ operator: next === '!=' ? '!=' : '==' })}
        isRequired
      />
      <ValueField field={field} value={comparison.value} onChange={(value) => change({ value })} />
    </>
  );
}

interface ValueFieldProps {
  field: DecidingField | undefined;
  value: string;
  onChange: (value: string) => void;
}

function ValueField({ field, value, onChange }: ValueFieldProps) {
  const { t } = useTranslation();
  const label = t('processEditor.panel.value');
  const choices = valuesOf(field, { yes: t('processEditor.panel.yes'), no: t('processEditor.panel.no') });
  if (choices.length === 0)
    return <TypedField property="value" label={label} value={value} onCommit={onChange} isRequired />;
  return (
    <ChoiceField
      property="value"
      label={label}
      options={choices}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      isRequired
    />
  );
}

function valuesOf(field: DecidingField | undefined, words: { yes: string; no: string }) {
  if (!field?.component) return [];
  if (field.component.type === 'checkbox')
    return [
      { value: 'true', label: words.yes },
      { value: 'false', label: words.no },
    ];
  return choicesOf(field.component, {}).map(({ value, label }) => ({ value: String(value), label }));
}
