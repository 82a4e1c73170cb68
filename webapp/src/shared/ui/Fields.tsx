import { ChevronDown } from 'lucide-react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';

/** What every field has: a visible label, an optional hint, and a message when its value will not do. */
export interface FieldFrame {
  label: string;
  id?: string;
  description?: string;
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
}

/** What must not be changed is neither required nor optional: both leave the label as it is. */
export function FieldLabel({ label, isRequired }: { label: string; isRequired?: boolean }) {
  const { t } = useTranslation();
  return (
    <Aria.Label className="field-label">
      {label}
      {!isRequired && <span className="field-optional"> {t('field.optional')}</span>}
    </Aria.Label>
  );
}

export function FieldNotes({ description, error }: Pick<FieldFrame, 'description' | 'error'>) {
  return (
    <>
      {description && (
        <Aria.Text slot="description" className="field-description">
          {description}
        </Aria.Text>
      )}
      <Aria.FieldError className="field-error">{error}</Aria.FieldError>
    </>
  );
}

interface TextProps extends FieldFrame {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'tel' | 'password';
  inputMode?: 'numeric' | 'text';
  autoComplete?: string;
  maxLength?: number;
  rows?: number;
  autoFocus?: boolean;
}

export function TextField({
  label,
  id,
  description,
  error,
  rows,
  inputMode,
  autoComplete,
  maxLength,
  ...rest
}: TextProps) {
  return (
    <Aria.TextField {...rest} id={id} isInvalid={!!error} validationBehavior="aria" className="field">
      <FieldLabel label={label} isRequired={rest.isRequired || rest.isReadOnly} />
      {rows ? (
        <Aria.TextArea className="input" rows={rows} maxLength={maxLength} />
      ) : (
        <Aria.Input
          className="input"
          inputMode={inputMode}
          autoComplete={autoComplete ?? 'off'}
          maxLength={maxLength}
        />
      )}
      <FieldNotes description={description} error={error} />
    </Aria.TextField>
  );
}

interface NumberProps extends FieldFrame {
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  digits?: number;
}

export function NumberField({ label, description, error, value, onChange, digits = 0, ...rest }: NumberProps) {
  return (
    <Aria.NumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: digits }}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field field-short"
    >
      <FieldLabel label={label} isRequired={rest.isRequired || rest.isReadOnly} />
      <Aria.Input className="input" />
      <FieldNotes description={description} error={error} />
    </Aria.NumberField>
  );
}

export interface Option {
  value: string;
  label: string;
  note?: string;
}

interface SelectProps extends FieldFrame {
  options: Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  compact?: boolean;
}

export function SelectField({ label, description, error, options, value, onChange, compact, ...rest }: SelectProps) {
  return (
    <Aria.Select
      {...rest}
      isDisabled={rest.isDisabled || rest.isReadOnly}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={!!error}
      validationBehavior="aria"
      className={compact ? 'field field-compact' : 'field'}
    >
      {compact ? (
        <Aria.Label className="visually-hidden">{label}</Aria.Label>
      ) : (
        <FieldLabel label={label} isRequired={rest.isRequired || rest.isReadOnly} />
      )}
      <Aria.Button className="input input-select">
        <Aria.SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Aria.Button>
      <FieldNotes description={description} error={error} />
      <Aria.Popover className="popover">
        <OptionList options={options} />
      </Aria.Popover>
    </Aria.Select>
  );
}

/** What can be chosen; options may come and go while the list is there, so each is known by its value, never by its place. */
export function OptionList({ options }: { options: Option[] }) {
  return (
    <Aria.ListBox className="options">
      {options.map(({ value, label, note }) => (
        <Aria.ListBoxItem key={value} id={value} textValue={label} className="option">
          {label}
          {note && <span className="option-note">{note}</span>}
        </Aria.ListBoxItem>
      ))}
    </Aria.ListBox>
  );
}

interface RadioProps extends FieldFrame {
  options: Option[];
  value: string | null;
  onChange: (value: string) => void;
  inline?: boolean;
}

export function RadioField({ label, description, error, options, value, onChange, inline, ...rest }: RadioProps) {
  return (
    <Aria.RadioGroup
      {...rest}
      value={value}
      onChange={onChange}
      isInvalid={!!error}
      validationBehavior="aria"
      orientation={inline ? 'horizontal' : 'vertical'}
      className={inline ? 'field choices-inline' : 'field'}
    >
      <FieldLabel label={label} isRequired={rest.isRequired || rest.isReadOnly} />
      {options.map((option) => (
        <Aria.Radio key={option.value} value={option.value} className="choice">
          <span className="choice-mark choice-mark-round" />
          {option.label}
        </Aria.Radio>
      ))}
      <FieldNotes description={description} error={error} />
    </Aria.RadioGroup>
  );
}
