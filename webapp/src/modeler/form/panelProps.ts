import type { FormComponent } from '../../shared/api/types';

/** The chosen field, and what its panel changes. */
export interface PanelProps {
  field: FormComponent;
  /** All others, in the order they are asked. */
  others: FormComponent[];
  /** Another field in place of this one; changes of the same place in a row are one step back. */
  onChange: (field: FormComponent, place: string) => void;
  onLabel: (label: string) => void;
  onKey: (key: string) => void;
}
