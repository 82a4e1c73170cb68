import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../shared/api/queries';
import { local } from '../../shared/i18n/language';
import type { FieldFrame } from '../../shared/ui/Fields';
import { SearchField } from '../../shared/ui/SearchField';
import type { Place } from './entries';

interface UnitSearchProps extends FieldFrame {
  /** null: ready to add another one. */
  value: Place | null;
  onChange: (place: Place) => void;
  /** Offered as long as nothing is typed: the agency whose units are the likely ones. */
  near?: string;
}

/** Any unit of the city, found by words of its name or of its agency's. */
export function UnitSearch({ value, onChange, near = '', ...field }: UnitSearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data: units = [], isFetching } = useQuery(unitsQuery(text || near));
  const found = units.map((unit) => ({
    value: unit.code,
    label: local(unit.nameVi, unit.nameEn),
    note: `${unit.code} · ${local(unit.institutionNameVi, unit.institutionNameEn)}`,
  }));
  const chosen = value && !found.some((one) => one.value === value.code) ? [optionOf(value)] : [];
  return (
    <SearchField
      {...field}
      options={[...chosen, ...found]}
      value={value?.code ?? null}
      onType={setText}
      isSearching={isFetching}
      onChange={(code) => {
        const place = found.find((one) => one.value === code);
        if (place) onChange({ code, name: place.label });
      }}
      placeholder={t('rules.unitHint')}
      empty={t('rules.noUnit')}
    />
  );
}

const optionOf = ({ code, name }: Place) => ({ value: code, label: name, note: code });
