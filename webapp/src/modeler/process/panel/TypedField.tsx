import { TextField } from '../../../shared/ui/Fields';
import { useTyped } from './useTyped';

interface TypedFieldProps {
  /** What it is in the model: a finding about it leads here. */
  property: string;
  label: string;
  value: string;
  onCommit: (value: string) => void;
  description?: string;
  rows?: number;
  isRequired?: boolean;
}

export function TypedField({ property, value, onCommit, ...rest }: TypedFieldProps) {
  const typed = useTyped(value, onCommit);
  return (
    <div data-property={property}>
      <TextField {...rest} {...typed} />
    </div>
  );
}
