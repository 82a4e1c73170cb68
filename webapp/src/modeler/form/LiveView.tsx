import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSchema } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { FormView } from '../../shared/form/FormView';
import { sampleChoices } from './samples';
import { flat } from './schema';
import { unconditional } from './spoken';

interface LiveViewProps {
  schema: FormSchema;
  /** The key of the chosen field. */
  selected: string | null;
  onSelect: (id: string) => void;
}

const nothing = {};
const ignore = () => {};

/** The form as whoever works with it will see it, every field shown; a click chooses the field. */
export function LiveView({ schema, selected, onSelect }: LiveViewProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => unconditional(schema), [schema]);
  const choices = sampleChoices(schema, (number) => t('formEditor.sampleChoice', { number }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed form is drawn anew, the mark with it
  useEffect(() => {
    const field = selected ? frame.current?.querySelector(`#${CSS.escape(fieldId(selected))}`) : null;
    field?.setAttribute('data-chosen', '');
    field?.scrollIntoView({ block: 'nearest' });
    return () => field?.removeAttribute('data-chosen');
  }, [selected, shown]);
  const choose = ({ target }: MouseEvent) => {
    const key = (target as Element).closest('[id^="field-"]')?.id.replace('field-', '');
    const field = key && flat(schema.components).find((one) => one.key === key);
    if (field) onSelect(field.id as string);
  };
  return (
    <div ref={frame} className="card live-form" onClickCapture={choose}>
      <FormView
        schema={shown}
        choices={choices}
        initial={nothing}
        readOnly={false}
        serverErrors={nothing}
        onChange={ignore}
        onSubmit={ignore}
      >
        {null}
      </FormView>
    </div>
  );
}
