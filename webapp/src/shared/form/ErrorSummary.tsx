import { TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormComponent } from '../api/types';
import { labelOf } from './schema';

interface SummaryProps {
  ref: Ref<HTMLDivElement>;
  components: FormComponent[];
  errorOf: (key: string) => string | undefined;
}

export const fieldId = (key: string): string => `field-${key}`;

/** Lists what must be corrected; each entry leads to its field. */
export function ErrorSummary({ ref, components, errorOf }: SummaryProps) {
  const wrong = components.flatMap(({ key, ...component }) => {
    const error = key ? errorOf(key) : undefined;
    return key && error ? [{ key, label: labelOf(component), error }] : [];
  });
  return <ErrorList ref={ref} wrong={wrong} />;
}

interface ListProps {
  ref: Ref<HTMLDivElement>;
  wrong: { key: string; label: string; error: string }[];
}

export function ErrorList({ ref, wrong }: ListProps) {
  const { t } = useTranslation();
  if (wrong.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="note note-bad error-summary">
      <p className="error-summary-title">
        <TriangleAlert aria-hidden size={16} />
        {t('form.summary', { count: wrong.length })}
      </p>
      <ul>
        {wrong.map(({ key, label, error }) => (
          <li key={key}>
            <a href={`#${fieldId(key)}`} onClick={(event) => focusField(event, key)}>
              {label}
            </a>
            {': '}
            {error}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, key: string) {
  event.preventDefault();
  const field = document.getElementById(fieldId(key));
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]')?.focus();
}
