import { useTranslation } from 'react-i18next';
import type { Position } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { SelectField } from '../../shared/ui/Fields';

interface UnitFieldProps {
  /** The desks the clerk sits at. */
  desks: Position[];
  value: string | null;
  onChange: (unit: string | null) => void;
  error: string | undefined;
}

export function UnitField({ desks, value, onChange, error }: UnitFieldProps) {
  const { t } = useTranslation();
  const options = desks.map((desk) => ({ value: desk.unitCode, label: local(desk.unitNameVi, desk.unitNameEn) }));
  return (
    <SelectField
      label={t('intake.unit')}
      options={options}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
    />
  );
}
