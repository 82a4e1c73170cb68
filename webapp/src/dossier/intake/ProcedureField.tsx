import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../../shared/api/queries';
import type { ProcedureRow } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { SearchField } from '../../shared/ui/SearchField';

interface ProcedureFieldProps {
  onChange: (procedure: ProcedureRow) => void;
  value: string | null;
  error: string | undefined;
}

/** Finds a procedure by words without marks or by its code. */
export function ProcedureField({ onChange, value, error }: ProcedureFieldProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ProcedureRow | null>(null);
  const { data: found = [], isFetching } = useQuery(proceduresQuery(query));
  // The chosen one stays in the list: the field forgets a choice that its list no longer holds.
  const procedures = chosen && !found.some(({ code }) => code === chosen.code) ? [chosen, ...found] : found;
  return (
    <SearchField
      label={t('intake.procedure')}
      options={procedures.map((one) => ({
        value: one.code,
        label: local(one.nameVi, one.nameEn),
        note: `${one.code} · ${local(one.field, one.fieldEn)}`,
      }))}
      value={value}
      onType={setQuery}
      isSearching={isFetching}
      onChange={(code) => {
        const choice = procedures.find((one) => one.code === code);
        if (!choice) return;
        setChosen(choice);
        onChange(choice);
      }}
      placeholder={t('intake.procedureHint')}
      empty={t('intake.noProcedure')}
      error={error}
      isRequired
    />
  );
}
