import { useTranslation } from 'react-i18next';
import type { PlannedProduct } from '../../shared/api/types';
import { formatDay } from '../../shared/time/format';
import { SelectField } from '../../shared/ui/Fields';
import type { ChosenDates } from '../dueDates';

interface DueDateFieldsProps {
  products: PlannedProduct[];
  days: string[];
  value: ChosenDates;
  onChange: (chosen: ChosenDates) => void;
}

/** Whoever changes the days says of each product that was due on one of them when it is due now. */
export function DueDateFields({ products, days, value, onChange }: DueDateFieldsProps) {
  const { t } = useTranslation();
  if (products.length === 0) return null;
  return (
    <fieldset className="remote-due-dates">
      <legend className="field-label">{t('remote.dueDates')}</legend>
      <p className="field-description">{t('remote.dueDatesHint')}</p>
      {products.map(({ number, product, dueOn }) => (
        <SelectField
          key={number}
          label={`${number}. ${product}`}
          options={[
            { value: dueOn, label: t('remote.keepDue', { day: formatDay(dueOn) }) },
            ...days.map((day) => ({ value: day, label: t('remote.moveDue', { day: formatDay(day) }) })),
          ]}
          value={value[number] ?? null}
          onChange={(chosen) => onChange({ ...value, [number]: chosen ?? '' })}
          isRequired
        />
      ))}
    </fieldset>
  );
}
