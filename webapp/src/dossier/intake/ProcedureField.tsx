import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../../shared/api/queries';
import type { ProcedureRow } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { matches } from '../../shared/text/fold';
import { FieldLabel, FieldNotes } from '../../shared/ui/Fields';
import { Highlighted } from '../../shared/ui/Highlighted';

interface ProcedureFieldProps {
  onChange: (procedure: ProcedureRow | null) => void;
  value: string | null;
  error: string | undefined;
}

const nameOf = (procedure: ProcedureRow) => local(procedure.nameVi, procedure.nameEn);

/** Finds a procedure by words without marks or by its code. */
export function ProcedureField({ onChange, value, error }: ProcedureFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ProcedureRow | null>(null);
  const { data: procedures = [], isFetching } = useQuery(proceduresQuery(query));
  const found = procedures.filter((one) => matches(query, one.code, one.nameVi, one.nameEn, one.field, one.fieldEn));
  // The chosen one stays in the list: the field forgets a choice that its list no longer holds.
  const items = chosen && !found.some(({ code }) => code === chosen.code) ? [chosen, ...found] : found;
  const type = (next: string) => {
    setText(next);
    if (!chosen || next !== nameOf(chosen)) setQuery(next);
  };
  const choose = (code: string | null) => {
    const choice = items.find((one) => one.code === code) ?? null;
    setChosen(choice);
    setText(choice ? nameOf(choice) : '');
    onChange(choice);
  };
  return (
    <ComboBox
      items={items}
      selectedKey={value}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      inputValue={text}
      onInputChange={type}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={!!error}
      validationBehavior="aria"
      isRequired
      className="field"
    >
      <FieldLabel label={t('intake.procedure')} isRequired />
      <div className="input combo">
        <Input placeholder={t('intake.procedureHint')} />
        <Button className="button button-quiet button-icon">
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      <FieldNotes error={error} />
      <Popover className="popover popover-wide">
        <ListBox<ProcedureRow>
          className="options"
          renderEmptyState={() => (
            <p className="options-empty">{t(isFetching ? 'state.loading' : 'intake.noProcedure')}</p>
          )}
        >
          {(one) => (
            <ListBoxItem id={one.code} textValue={nameOf(one)} className="option">
              <span>
                <Highlighted text={nameOf(one)} query={query} />
              </span>
              <span className="option-note">
                {one.code} · {local(one.field, one.fieldEn)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
