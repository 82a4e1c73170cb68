import { ChevronDown } from 'lucide-react';
import * as Aria from 'react-aria-components';
import { CheckMark } from '../../shared/ui/Checks';
import { type Option, OptionList } from '../../shared/ui/Fields';

/** Fields of a panel of settings: nearly all may stay empty, so none says so. */
interface LineProps {
  label: string;
  description?: string;
  error?: string;
}

interface TextLineProps extends LineProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  isCode?: boolean;
}

export function TextLine({ label, description, error, rows, maxLength, isCode, ...rest }: TextLineProps) {
  const look = isCode ? 'input input-code' : 'input';
  return (
    <Aria.TextField {...rest} isInvalid={!!error} validationBehavior="aria" className="field panel-field">
      <Aria.Label className="field-label">{label}</Aria.Label>
      {rows ? (
        <Aria.TextArea className={look} rows={rows} maxLength={maxLength} />
      ) : (
        <Aria.Input className={look} maxLength={maxLength} autoComplete="off" />
      )}
      <Notes description={description} error={error} />
    </Aria.TextField>
  );
}

interface NumberLineProps extends LineProps {
  value: number | undefined;
  onChange: (value: number | null) => void;
  min?: number;
  digits?: number;
}

export function NumberLine({ label, description, error, value, onChange, min, digits = 0 }: NumberLineProps) {
  return (
    <Aria.NumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      minValue={min}
      formatOptions={{ maximumFractionDigits: digits, useGrouping: false }}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field panel-field panel-field-short"
    >
      <Aria.Label className="field-label">{label}</Aria.Label>
      <Aria.Input className="input" />
      <Notes description={description} error={error} />
    </Aria.NumberField>
  );
}

interface SelectLineProps extends LineProps {
  options: Option[];
  value: string | null;
  onChange: (value: string) => void;
  /** The label is only spoken: what stands around it names it. */
  bare?: boolean;
}

export function SelectLine({ label, description, error, options, value, onChange, bare }: SelectLineProps) {
  return (
    <Aria.Select
      aria-label={bare ? label : undefined}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field panel-field"
    >
      {!bare && <Aria.Label className="field-label">{label}</Aria.Label>}
      <Aria.Button className="input input-select">
        <Aria.SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Aria.Button>
      <Notes description={description} error={error} />
      <Aria.Popover className="popover">
        <OptionList options={options} />
      </Aria.Popover>
    </Aria.Select>
  );
}

interface TickLineProps extends LineProps {
  value: boolean;
  onChange: (value: boolean) => void;
}

export function TickLine({ label, description, value, onChange }: TickLineProps) {
  return (
    <div className="field panel-field">
      <Aria.Checkbox isSelected={value} onChange={onChange} className="choice">
        <CheckMark />
        <span>{label}</span>
      </Aria.Checkbox>
      {description && <p className="field-description">{description}</p>}
    </div>
  );
}

function Notes({ description, error }: Pick<LineProps, 'description' | 'error'>) {
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
