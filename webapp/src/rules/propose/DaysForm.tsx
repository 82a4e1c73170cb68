import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { DateField } from '../../shared/ui/DateField';
import { RadioField, TextField } from '../../shared/ui/Fields';
import type { Proposal } from '../access';
import { ClosedUnit } from './ClosedUnit';
import type { Draft } from './draft';
import type { FormParts } from './parts';

/** The days of a holiday, a swap or a closure, with the name they are known by. */
export function DaysForm({ form, ...parts }: FormParts & { form: Proposal }) {
  const { t } = useTranslation();
  const { draft, enter, errorOf } = parts;
  return (
    <>
      {form === 'closure' && <ClosedUnit {...parts} />}
      <TextField
        id={fieldId('nameVi')}
        label={t(`rules.nameOf.${form as 'holiday'}`)}
        value={draft.nameVi}
        onChange={(nameVi) => enter({ nameVi })}
        error={errorOf('nameVi')}
        maxLength={200}
        isRequired
      />
      <TextField
        label={t('rules.nameEn')}
        description={t('rules.nameEnHint')}
        value={draft.nameEn}
        onChange={(nameEn) => enter({ nameEn })}
        maxLength={200}
      />
      {form === 'swap' ? <SwapDays {...parts} /> : <RangeOfDays {...parts} />}
      {form === 'holiday' && (
        <Day name="compensation" {...parts} description={t('rules.compensationHint')} isRequired={false} />
      )}
      {form !== 'closure' && (
        <RadioField
          inline
          label={t('rules.status')}
          options={(['OFFICIAL', 'PROVISIONAL'] as const).map((value) => ({
            value,
            label: t(`rules.dayStatus.${value}`),
          }))}
          value={draft.status}
          onChange={(status) => enter({ status: status as Draft['status'] })}
          isRequired
        />
      )}
    </>
  );
}

type DayField = 'from' | 'to' | 'compensation' | 'dayOff' | 'workDay';

interface DayProps extends FormParts {
  name: DayField;
  description?: string;
  isRequired: boolean;
}

function Day({ name, draft, enter, errorOf, description, isRequired }: DayProps) {
  const { t } = useTranslation();
  return (
    <div id={fieldId(name)}>
      <DateField
        label={t(`rules.field.${name}`)}
        description={description}
        value={draft[name]}
        onChange={(day) => enter({ [name]: day })}
        error={errorOf(name)}
        isRequired={isRequired}
      />
    </div>
  );
}

function RangeOfDays(parts: FormParts) {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      <Day name="from" {...parts} isRequired />
      <Day name="to" {...parts} description={t('rules.toHint')} isRequired={false} />
    </div>
  );
}

function SwapDays(parts: FormParts) {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      <Day name="dayOff" {...parts} isRequired />
      <Day name="workDay" {...parts} description={t('rules.workDayHint')} isRequired />
    </div>
  );
}
