import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
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
  options: Option[];
  value: string[];
  onChange: (value: string[]) => void;
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
      <FieldLabel label={label} isRequired={rest.isRequired} />
      {options.map((option) => (
        <Aria.Checkbox key={option.value} value={option.value} className="choice">
          <CheckMark />
          <span>
            {option.label}
            {option.note && <span className="option-note">{option.note}</span>}
          </span>
        </Aria.Checkbox>
      ))}
      <FieldNotes description={description} error={error} />
    </Aria.CheckboxGroup>
  );
}
