import { ChevronDown } from 'lucide-react';
import * as Aria from 'react-aria-components';
import { type Option, OptionList } from '../../shared/ui/Fields';

/** Fields inside a table: the column and the row name them. */
interface CellProps {
  label: string;
  isInvalid?: boolean;
}

interface TextCellProps extends CellProps {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Takes a line of its own on a telephone. */
  wide?: boolean;
}

export function TextCell({ label, value, onChange, placeholder, isInvalid, wide }: TextCellProps) {
  return (
    <Aria.TextField
      aria-label={label}
      value={value}
      onChange={onChange}
      isInvalid={isInvalid}
      className={wide ? 'cell-field cell-wide' : 'cell-field'}
    >
      <Aria.Input className="input" placeholder={placeholder} autoComplete="off" />
    </Aria.TextField>
  );
}

interface NumberCellProps extends CellProps {
  value: number | null;
  onChange: (value: number | null) => void;
  digits?: number;
  min?: number;
}

export function NumberCell({ label, value, onChange, digits = 0, min = 0, isInvalid }: NumberCellProps) {
  return (
    <Aria.NumberField
      aria-label={label}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: digits }}
      minValue={min}
      isInvalid={isInvalid}
      className="cell-field cell-number"
    >
      <Aria.Input className="input" />
    </Aria.NumberField>
  );
}

interface SelectCellProps extends CellProps {
  options: Option[];
  value: string;
  onChange: (value: string) => void;
}

export function SelectCell({ label, options, value, onChange }: SelectCellProps) {
  return (
    <Aria.Select
      aria-label={label}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      className="cell-field"
    >
      <Aria.Button className="input input-select">
        <Aria.SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Aria.Button>
      <Aria.Popover className="popover">
        <OptionList options={options} />
      </Aria.Popover>
    </Aria.Select>
  );
}
