import { type FormEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, FormData, FormSchema } from '../api/types';
import { ErrorSummary } from './ErrorSummary';
import { FormField } from './FormField';
import { visibleComponents, visibleData } from './schema';
import { type Complaint, validateForm, validateValue } from './validate';

interface FormViewProps {
  ref?: Ref<HTMLFormElement>;
  schema: FormSchema;
  choices: Record<string, Choice[]>;
  initial: FormData;
  readOnly: boolean;
  /** What the server found wrong, by field key. */
  serverErrors: Record<string, string>;
  onChange: (data: FormData) => void;
  onSubmit: (data: FormData) => void;
  /** The buttons; one of them submits. */
  children: ReactNode;
}

/** Draws a form-js schema with our own fields. Complains about a field once it was left or the form was sent. */
export function FormView({ ref, schema, choices, initial, readOnly, serverErrors, ...rest }: FormViewProps) {
  const { onChange, onSubmit, children } = rest;
  const [data, setData] = useState(initial);
  const [complaints, setComplaints] = useState<Record<string, Complaint>>({});
  const [attempts, setAttempts] = useState(0);
  const [changedSince, setChangedSince] = useState<Set<string>>(new Set());
  const words = useComplaintWords();
  const summary = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new server errors are the occasion
  useEffect(() => setChangedSince(new Set()), [serverErrors]);
  useEffect(() => {
    if (attempts || Object.keys(serverErrors).length) summary.current?.focus();
  }, [attempts, serverErrors]);

  const change = (key: string, value: unknown) => {
    const next = { ...data, [key]: value };
    setData(next);
    setChangedSince(new Set(changedSince).add(key));
    if (complaints[key]) setComplaints(without(complaints, key));
    onChange(next);
  };
  const leave = (key: string) => {
    const component = components.find((candidate) => candidate.key === key);
    const complaint = component && data[key] !== undefined ? validateValue(component, data[key]) : null;
    if (complaint) setComplaints({ ...complaints, [key]: complaint });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = validateForm(schema, data);
    setComplaints(found);
    if (Object.keys(found).length) setAttempts(attempts + 1);
    else onSubmit(visibleData(schema, data));
  };

  const components = visibleComponents(schema, data);
  const errorOf = (key: string) =>
    (complaints[key] && words(complaints[key])) || (changedSince.has(key) ? undefined : serverErrors[key]);
  return (
    <form ref={ref} className="form" noValidate onSubmit={submit}>
      <ErrorSummary ref={summary} components={components} errorOf={errorOf} />
      {components.map((component, index) => (
        <FormField
          key={component.key ?? component.id ?? index}
          component={component}
          choices={choices}
          value={component.key ? data[component.key] : undefined}
          error={component.key ? errorOf(component.key) : undefined}
          readOnly={readOnly}
          onChange={change}
          onBlur={leave}
        />
      ))}
      {children}
    </form>
  );
}

function useComplaintWords() {
  const { t } = useTranslation();
  return ({ key, values, own }: Complaint): string => own ?? t(`form.${key}`, { ...values });
}

function without<T>(map: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = map;
  return rest;
}
