import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FormSchema } from '../../shared/api/types';
import { Loading } from '../../shared/ui/States';
import { linesOf } from './edits';
import { FieldList } from './FieldList';
import { FieldPanel } from './FieldPanel';
import type { FormVerbs } from './FormWorkbench';
import { LiveView } from './LiveView';
import { flat } from './schema';

// form-js weighs as much as the rest of the workshop: only whoever draws needs it.
const FormCanvas = lazy(() => import('./FormCanvas'));

interface DesignViewProps extends FormVerbs {
  schema: FormSchema;
  selected: string | null;
  findings: Map<string, number>;
  onSelect: (id: string) => void;
}

type Surface = 'live' | 'drawing';

/** The list of fields, the form itself, and what can be said about the chosen field, side by side. */
export function DesignView({ schema, selected, findings, onSelect, ...verbs }: DesignViewProps) {
  const { t } = useTranslation();
  const [surface, setSurface] = useState<Surface>('live');
  const [isDetailed, setDetailed] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const details = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(schema), [schema]);
  const field = lines.find(({ component }) => component.id === selected)?.component;
  const detailed = surface === 'drawing' && isDetailed;
  return (
    <div className="design">
      <FieldList lines={lines} selected={selected} onSelect={onSelect} findings={findings} {...verbs} />
      <section className="design-surface" aria-label={t('formEditor.surface')}>
        <Switch
          label={t('formEditor.surface')}
          options={['live', 'drawing'] as const}
          value={surface}
          onChange={setSurface}
          wordOf={(option) => t(`formEditor.surfaces.${option}`)}
        />
        {failure && <p className="note note-bad">{t('formEditor.notDrawn', { reason: failure })}</p>}
        {surface === 'live' ? (
          <LiveView schema={schema} selected={field?.key ?? null} onSelect={onSelect} />
        ) : (
          <Suspense fallback={<Loading />}>
            <FormCanvas
              schema={schema}
              selected={selected}
              onSelect={(id) => id && onSelect(id)}
              onChange={verbs.onDrawn}
              details={details}
              onFailure={setFailure}
            />
          </Suspense>
        )}
      </section>
      <section className="design-panel" aria-label={t('formEditor.panel')}>
        {surface === 'drawing' && (
          <Switch
            label={t('formEditor.panel')}
            options={['plain', 'detailed'] as const}
            value={isDetailed ? 'detailed' : 'plain'}
            onChange={(mode) => setDetailed(mode === 'detailed')}
            wordOf={(option) => t(`formEditor.panels.${option}`)}
          />
        )}
        <div ref={details} className="form-details always-light" hidden={!detailed} />
        {!detailed && field && (
          <FieldPanel
            key={field.id}
            field={field}
            others={flat(schema.components).filter(({ id }) => id !== field.id)}
            onChange={verbs.onField}
            onLabel={verbs.onLabel}
            onKey={verbs.onKey}
          />
        )}
        {!detailed && !field && <p className="muted">{t('formEditor.chooseField')}</p>}
      </section>
    </div>
  );
}

interface SwitchProps<T extends string> {
  label: string;
  options: readonly T[];
  value: T;
  onChange: (value: T) => void;
  wordOf: (option: T) => string;
}

function Switch<T extends string>({ label, options, value, onChange, wordOf }: SwitchProps<T>) {
  return (
    <Aria.ToggleButtonGroup
      aria-label={label}
      className="switch"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange([...keys][0] as T)}
    >
      {options.map((option) => (
        <Aria.ToggleButton key={option} id={option} className="chip">
          {wordOf(option)}
        </Aria.ToggleButton>
      ))}
    </Aria.ToggleButtonGroup>
  );
}
