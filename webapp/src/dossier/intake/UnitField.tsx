import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../shared/api/queries';
import type { Position } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { SelectField } from '../../shared/ui/Fields';

interface UnitFieldProps {
  positions: Position[];
  value: string | null;
  onChange: (unit: string | null) => void;
  error: string | undefined;
}

/** Where a clerk may receive: the institutions of the service desks they sit at. */
export function UnitField({ positions, value, onChange, error }: UnitFieldProps) {
  const { t } = useTranslation();
  const { data: units = [] } = useQuery(unitsQuery);
  const named = (code: string) => units.find((unit) => unit.code === code);
  const options = positions.map((position) => {
    const desk = named(position.unitCode);
    const institution = named(desk?.institutionCode ?? '');
    return {
      value: position.unitCode,
      label: local(position.unitNameVi, position.unitNameEn),
      note:
        institution && institution.code !== position.unitCode
          ? local(institution.nameVi, institution.nameEn)
          : undefined,
    };
  });
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
