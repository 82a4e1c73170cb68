import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { NumberField } from '../../shared/ui/Fields';
import type { UnitEntries } from './entries';
import { UnitSearch } from './UnitSearch';

interface QuotaFieldsProps {
  field: string;
  unit: UnitEntries;
  onChange: (change: Partial<UnitEntries>) => void;
  errorOf: (field: string) => string | undefined;
}

const numbers = ['headCount', 'ratioPercent', 'minPresent', 'daysPerWeek'] as const;
const baselines = ['baselineOnTime', 'baselineSatisfaction'] as const;

/** How many of a unit may, how many have to stay, who checks security, and how the unit stood before. */
export function QuotaFields({ field, unit, onChange, errorOf }: QuotaFieldsProps) {
  const { t } = useTranslation();
  const number = (name: (typeof numbers)[number] | (typeof baselines)[number], digits: number, isRequired: boolean) => (
    <NumberField
      key={name}
      id={fieldId(field + name)}
      label={t(`remote.unitField.${name}`)}
      value={unit[name]}
      onChange={(value) => onChange({ [name]: value })}
      digits={digits}
      error={errorOf(field + name)}
      isRequired={isRequired}
    />
  );
  return (
    <>
      <div className="remote-fields round-numbers">{numbers.map((name) => number(name, 0, true))}</div>
      <UnitSearch
        id={fieldId(`${field}securityUnit`)}
        label={t('remote.unitField.securityUnit')}
        description={t('remote.securityUnitHint')}
        value={unit.securityUnit}
        onChange={(securityUnit) => onChange({ securityUnit })}
        near={unit.place.code.replace(/-.*/, '')}
        error={errorOf(`${field}securityUnit`)}
        isRequired
      />
      <div className="remote-fields round-numbers">{baselines.map((name) => number(name, 2, false))}</div>
      <p className="field-description">{t('remote.baselineHint')}</p>
    </>
  );
}
