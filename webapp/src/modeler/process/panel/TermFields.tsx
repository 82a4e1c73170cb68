import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enteredTerm, type TermUnit, termOf, termUnits } from '../../../rules/propose/term';
import { NumberField, SelectField } from '../../../shared/ui/Fields';

interface TermFieldsProps {
  term: string | null;
  onChange: (term: string | null) => void;
}

/** So many working days, working hours or days of the calendar. */
export function TermFields({ term, onChange }: TermFieldsProps) {
  const { t } = useTranslation();
  const { amount, unit: written } = enteredTerm(term);
  const [chosen, setChosen] = useState<TermUnit>(written);
  const unit = term ? written : chosen;
  const choose = (next: TermUnit) => {
    setChosen(next);
    const entered = termOf({ amount, unit: next });
    if (entered) onChange(entered);
  };
  return (
    <div className="panel-row">
      <NumberField
        label={t('processEditor.panel.amount')}
        value={amount}
        digits={unit === 'hours' ? 2 : 1}
        onChange={(next) => onChange(termOf({ amount: next, unit }))}
        isRequired
      />
      <SelectField
        label={t('processEditor.panel.unit')}
        isRequired
        options={termUnits.map((value) => ({ value, label: t(`processEditor.unit.${value}`) }))}
        value={unit}
        onChange={(next) => choose((next ?? 'days') as TermUnit)}
      />
    </div>
  );
}
