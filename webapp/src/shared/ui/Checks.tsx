import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type FieldFrame, FieldLabel, FieldNotes, type Option } from './Fields';

export function CheckMark() {
  return (
    <span className="choice-mark">
      <Check aria-hidden size={14} strokeWidth={3} />
    </span>
  );
}

interface CheckboxProps extends Omit<FieldFrame, 'label'> {
  label: ReactNode;
  value: boolean;
  onChange: (value: boolean) => void;
}

export function CheckboxField({ label, id, description, error, value, onChange, ...rest }: CheckboxProps) {
  return (
    <div className="field">
      <Aria.Checkbox {...rest} id={id} isSelected={value} onChange={onChange} isInvalid={!!error} className="choice">
        <CheckMark />
        <span>{label}</span>
      </Aria.Checkbox>
      {description && <p className="field-description">{description}</p>}
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}

interface ChecklistProps extends FieldFrame {
  options: ChecklistOption[];
  value: string[];
  onChange: (value: string[]) => void;
}

interface ChecklistOption extends Option {
  /** Said with the option: it may not be left out. */
  required?: boolean;
}

export function ChecklistField({ label, description, error, options, value, onChange, ...rest }: ChecklistProps) {
  return (
    <Aria.CheckboxGroup
      {...rest}
      value={value}
      onChange={onChange}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field"
    >
      <ChecklistHead
        label={label}
        isRequired={rest.isRequired || rest.isReadOnly}
        all={rest.isReadOnly || rest.isDisabled ? [] : options.map((option) => option.value)}
        value={value}
        onChange={onChange}
      />
      {options.map((option) => (
        <Aria.Checkbox key={option.value} value={option.value} className="choice">
          <CheckMark />
          <span>
            {option.label}
            {option.required && <RequiredMark />}
            {option.note && <span className="option-note">{option.note}</span>}
          </span>
        </Aria.Checkbox>
      ))}
      <FieldNotes description={description} error={error} />
    </Aria.CheckboxGroup>
  );
}

export function RequiredMark() {
  const { t } = useTranslation();
  return <span className="required-mark"> {t('field.required')}</span>;
}

interface ChecklistHeadProps {
  label: string;
  isRequired?: boolean;
  /** What one press ticks; nothing to press for one option or none. */
  all: string[];
  value: string[];
  onChange: (value: string[]) => void;
}

/** The label, and one press for everything. */
export function ChecklistHead({ label, isRequired, all, value, onChange }: ChecklistHeadProps) {
  const { t } = useTranslation();
  const complete = all.every((one) => value.includes(one));
  return (
    <div className="checklist-head">
      <FieldLabel label={label} isRequired={isRequired} />
      {all.length > 1 && (
        <Aria.Button className="button button-quiet button-small" onPress={() => onChange(complete ? [] : all)}>
          {t(complete ? 'field.tickNone' : 'field.tickAll')}
        </Aria.Button>
      )}
    </div>
  );
}
