import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { local } from '../shared/i18n/language';
import { SearchField } from '../shared/ui/SearchField';
import { institutionsQuery } from './queries';

interface UnitPickerProps {
  label: string;
  value: string | undefined;
  onChange: (unit: string | undefined) => void;
  /** Stands for no unit in particular; without it one has to be chosen. */
  everywhere?: string;
  error?: string;
  compact?: boolean;
}

const everything = 'ALL';

/** Finds an agency by words without marks. */
export function UnitPicker({ value, onChange, everywhere, ...field }: UnitPickerProps) {
  const { t } = useTranslation();
  const { data: institutions = [] } = useQuery(institutionsQuery);
  return (
    <SearchField
      // The field takes the name of its unit when it is drawn: the names come a moment after the page.
      key={institutions.length === 0 ? 'waiting' : 'ready'}
      {...field}
      options={[
        ...(everywhere ? [{ value: everything, label: everywhere }] : []),
        ...institutions.map(({ code, nameVi, nameEn }) => ({ value: code, label: local(nameVi, nameEn) })),
      ]}
      value={value ?? everything}
      onChange={(code) => onChange(code === everything ? undefined : code)}
      placeholder={t('rules.unitHint')}
      empty={t('rules.noUnit')}
      isRequired
    />
  );
}
