import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { local } from '../shared/i18n/language';
import { matches } from '../shared/text/fold';
import { FieldLabel, FieldNotes } from '../shared/ui/Fields';
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
export function UnitPicker({ label, value, onChange, everywhere, error, compact }: UnitPickerProps) {
  const { t } = useTranslation();
  const { data: institutions = [] } = useQuery(institutionsQuery);
  const [text, setText] = useState<string | null>(null);
  const all = [
    ...(everywhere ? [{ code: everything, name: everywhere }] : []),
    ...institutions.map(({ code, nameVi, nameEn }) => ({ code, name: local(nameVi, nameEn) })),
  ];
  const chosen = all.find(({ code }) => code === (value ?? everything));
  const typed = text !== null && text !== chosen?.name ? text : '';
  const found = all.filter((one) => one === chosen || !typed || matches(typed, one.name, one.code));
  const choose = (code: string | null) => {
    setText(null);
    if (code !== null) onChange(code === everything ? undefined : code);
  };
  return (
    <ComboBox
      items={found.slice(0, 60)}
      selectedKey={chosen?.code ?? null}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      inputValue={text ?? chosen?.name ?? ''}
      onInputChange={setText}
      onBlur={() => setText(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={!!error}
      validationBehavior="aria"
      className={compact ? 'field unit-picker' : 'field'}
    >
      {compact ? <Label className="visually-hidden">{label}</Label> : <FieldLabel label={label} isRequired />}
      <div className="input combo">
        <Input placeholder={t('rules.unitHint')} />
        <Button className="button button-quiet button-icon">
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      <FieldNotes error={error} />
      <Popover className="popover popover-wide">
        <ListBox<{ code: string; name: string }>
          className="options"
          renderEmptyState={() => <p className="options-empty">{t('rules.noUnit')}</p>}
        >
          {(one) => (
            <ListBoxItem id={one.code} textValue={one.name} className="option">
              {one.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
