import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { SearchField } from '../../shared/ui/SearchField';
import { holdersQuery } from '../queries';

interface HoldersFieldProps {
  id: string;
  /** The unit they work in. */
  unit: string;
  value: Person[];
  onChange: (holders: Person[]) => void;
  error: string | undefined;
}

/** The people who hold a position, found by name among those of the unit. */
export function HoldersField({ id, unit, value, onChange, error }: HoldersFieldProps) {
  const { t } = useTranslation();
  const { data: people = [], isPending } = useQuery(holdersQuery(unit));
  const others = people.filter(({ username }) => !value.some((one) => one.username === username));
  return (
    <div className="round-holders" id={fieldId(id)}>
      <SearchField
        label={t('remote.addHolder')}
        options={others.map((one) => ({
          value: one.username,
          label: one.fullName,
          note: `${local(one.titleVi, one.titleEn)} · ${one.username}`,
        }))}
        value={null}
        onChange={(username) => {
          const one = people.find((person) => person.username === username);
          if (one) onChange([...value, one]);
        }}
        isSearching={isPending}
        placeholder={t('remote.personHint')}
        empty={t('remote.noPerson')}
        error={error}
        isRequired
      />
      <ul className="round-people" aria-label={t('remote.holders')}>
        {value.map((one) => (
          <li key={one.username}>
            {one.fullName}
            <Button
              variant="quiet"
              className="button-icon button-small"
              aria-label={t('remote.removeHolder', { name: one.fullName })}
              onPress={() => onChange(value.filter(({ username }) => username !== one.username))}
            >
              <X aria-hidden size={14} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
