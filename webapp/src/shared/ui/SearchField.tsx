import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { matches } from '../text/fold';
import { type FieldFrame, FieldLabel, FieldNotes, type Option } from './Fields';
import { Highlighted } from './Highlighted';

interface SearchFieldProps extends FieldFrame {
  /** What may be chosen; the chosen one has to be among them. */
  options: Option[];
  value: string | null;
  onChange: (value: string) => void;
  /** The server looks for what is typed: the options are those it found. Without it they are searched here. */
  onType?: (text: string) => void;
  isSearching?: boolean;
  placeholder: string;
  /** Said when nothing matches. */
  empty: string;
  compact?: boolean;
}

const most = 60;

/** Finds one of many by words without marks; with no value it is for adding to a list, and ready for the next one. */
export function SearchField({
  label,
  description,
  error,
  options,
  value,
  onChange,
  onType,
  isSearching,
  placeholder,
  empty,
  compact,
  ...rest
}: SearchFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  // The list closes only when the value changes: one for adding has it for a moment, and is empty again.
  const [justChosen, setJustChosen] = useState<string | null>(null);
  useEffect(() => {
    if (justChosen !== null) setJustChosen(null);
  }, [justChosen]);
  const chosen = options.find((one) => one.value === value);
  const typed = text !== null && text !== chosen?.label ? text : '';
  const isFound = (one: Option) => one === chosen || !typed || matches(typed, one.label, one.note, one.value);
  const type = (next: string) => {
    setText(next);
    onType?.(next === chosen?.label ? '' : next);
  };
  const choose = (next: string | null) => {
    if (next === null) return; // the list was closed, by scrolling for instance: what is typed stays
    setText(null);
    setJustChosen(next);
    onChange(next);
  };
  return (
    <ComboBox
      {...rest}
      items={(onType ? options : options.filter(isFound)).slice(0, most)}
      selectedKey={chosen?.value ?? justChosen}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      inputValue={text ?? chosen?.label ?? ''}
      onInputChange={type}
      onFocus={() => onType?.('')}
      onBlur={() => setText(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={!!error}
      validationBehavior="aria"
      className={compact ? 'field unit-picker' : 'field'}
    >
      {compact ? (
        <Label className="visually-hidden">{label}</Label>
      ) : (
        <FieldLabel label={label} isRequired={rest.isRequired || rest.isReadOnly} />
      )}
      <div className="input combo">
        <Input placeholder={placeholder} />
        <Button className="button button-quiet button-icon">
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      <FieldNotes description={description} error={error} />
      <Popover className="popover popover-wide">
        <ListBox<Option>
          className="options"
          renderEmptyState={() => <p className="options-empty">{isSearching ? t('state.loading') : empty}</p>}
        >
          {(one) => (
            <ListBoxItem id={one.value} textValue={one.label} className="option">
              <span>
                <Highlighted text={one.label} query={typed} />
              </span>
              {one.note && <span className="option-note">{one.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
