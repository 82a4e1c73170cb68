import type { Choice, FormComponent } from '../api/types';
import { CheckboxField, ChecklistField } from '../ui/Checks';
import { DateField } from '../ui/DateField';
import { NumberField, RadioField, SelectField, TextField } from '../ui/Fields';
import { fieldId } from './ErrorSummary';
import { choicesOf, descriptionOf, labelOf } from './schema';

interface FormFieldProps {
  component: FormComponent;
  choices: Record<string, Choice[]>;
  value: unknown;
  error: string | undefined;
  readOnly: boolean;
  onChange: (key: string, value: unknown) => void;
  onBlur: (key: string) => void;
}

export function FormField(props: FormFieldProps) {
  const { component } = props;
  const label = labelOf(component);
  if (component.type === 'text') return <FormText text={label} />;
  if (component.type === 'group') return <h3 className="form-group">{label}</h3>;
  if (component.type === 'separator') return <hr />;
  if (!component.key) return null;
  return (
    <div id={fieldId(component.key)}>
      <Input {...props} fieldKey={component.key} />
    </div>
  );
}

function Input({
  component,
  choices,
  value,
  error,
  readOnly,
  onChange,
  onBlur,
  fieldKey,
}: FormFieldProps & { fieldKey: string }) {
  const frame = {
    label: labelOf(component),
    description: descriptionOf(component),
    error,
    isRequired: component.validate?.required ?? false,
    isReadOnly: readOnly || component.readonly,
    isDisabled: component.disabled,
  };
  const change = (next: unknown) => onChange(fieldKey, next);
  const leave = () => onBlur(fieldKey);
  const text = typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
  const options = choicesOf(component, choices);
  switch (component.type) {
    case 'textarea':
      return <TextField {...frame} value={text} onChange={change} onBlur={leave} rows={4} />;
    case 'number':
      return (
        <NumberField
          {...frame}
          value={typeof value === 'number' ? value : null}
          onChange={change}
          onBlur={leave}
          digits={component.decimalDigits ?? 3}
        />
      );
    case 'select':
      return <SelectField {...frame} options={options} value={text || null} onChange={change} />;
    case 'radio':
      return <RadioField {...frame} options={options} value={text || null} onChange={change} />;
    case 'checkbox':
      return <CheckboxField {...frame} value={value === true} onChange={change} />;
    case 'checklist':
      return (
        <ChecklistField
          {...frame}
          options={options}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={change}
        />
      );
    case 'datetime':
      return (
        <DateField {...frame} value={text || null} onChange={change} withTime={component.subtype === 'datetime'} />
      );
    default:
      return <TextField {...frame} value={text} onChange={change} onBlur={leave} />;
  }
}

function FormText({ text }: { text: string }) {
  return text.startsWith('#') ? (
    <h3 className="form-group">{plainText(text)}</h3>
  ) : (
    <p className="form-text">{plainText(text)}</p>
  );
}

/** Texts of forms may carry Markdown; only its words are shown, never markup of strangers. */
const plainText = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/^#+\s*/gm, '')
    .replace(/[*_`]{1,3}([^*_`]+)[*_`]{1,3}/g, '$1');
