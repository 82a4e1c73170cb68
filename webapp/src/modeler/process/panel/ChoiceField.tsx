import { type Option, SelectField } from '../../../shared/ui/Fields';

interface ChoiceFieldProps {
  property: string;
  label: string;
  options: Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** The words for choosing nothing; without them something has to be chosen. */
  none?: string;
  isRequired?: boolean;
  description?: string;
}

const nothing = '';

/** A list that also shows what is chosen now when it knows nothing of it. */
export function ChoiceField({ property, options, value, onChange, none, ...rest }: ChoiceFieldProps) {
  const unknown = value && !options.some((option) => option.value === value) ? [{ value, label: value }] : [];
  const empty = none ? [{ value: nothing, label: none }] : [];
  return (
    <div data-property={property}>
      <SelectField
        {...rest}
        options={[...empty, ...options, ...unknown]}
        value={value ?? (none ? nothing : null)}
        onChange={(next) => onChange(next || null)}
      />
    </div>
  );
}
