import { FormEditor as Surface } from '@bpmn-io/form-js';
import '@bpmn-io/form-js/dist/assets/form-js.css';
import '@bpmn-io/form-js/dist/assets/form-js-editor.css';
import '@bpmn-io/form-js/dist/assets/properties-panel.css';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSchema } from '../../shared/api/types';
import { currentLanguage } from '../../shared/i18n/language';
import { DomTexts } from '../i18n/domTexts';
import dictionary from '../i18n/form-vi.json';
import { isLibrarys, limits, unnamed } from './canvasLimits';
import { takenOver } from './drawn';
import { formText } from './schema';

interface CanvasProps {
  schema: FormSchema;
  selected: string | null;
  onSelect: (id: string | null) => void;
  onChange: (schema: FormSchema) => void;
  /** Where the library's own properties go. */
  details: RefObject<HTMLElement | null>;
  onFailure: (message: string | null) => void;
}

interface Field {
  id: string;
  type: string;
}

/** form-js's drawing surface over the same form: what is drawn comes back as the form, and the other way round. */
export default function FormCanvas(props: CanvasProps) {
  const { schema, selected } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const surface = useRef<Surface>(null);
  const shown = useRef<FormSchema | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one surface for the life of the page
  useEffect(() => {
    if (!place.current || !latest.current.details.current) return;
    const editor = new Surface({
      container: place.current,
      propertiesPanel: { parent: latest.current.details.current },
      additionalModules: [limits],
    } as never);
    surface.current = editor;
    const silence = inVietnamese([place.current, latest.current.details.current]);
    editor.on('commandStack.changed', () => {
      const drawn = takenOver(latest.current.schema, editor.saveSchema() as FormSchema, (type) =>
        t(`formEditor.type.${type}`),
      );
      if (formText(drawn) === formText(latest.current.schema)) return;
      shown.current = unnamed(editor.saveSchema() as FormSchema, drawn) ? null : drawn;
      latest.current.onChange(drawn);
    });
    editor.on('selection.changed', ({ selection }: { selection: Field | null }) => {
      if (selection && selection.type !== 'default') latest.current.onSelect(selection.id);
    });
    return () => {
      silence();
      editor.destroy();
      surface.current = null;
    };
  }, []);

  useEffect(() => {
    const editor = surface.current;
    if (!editor || shown.current === schema) return;
    const timer = setTimeout(() => {
      shown.current = schema;
      editor.importSchema(structuredClone(schema) as never).then(
        () => {
          latest.current.onFailure(null);
          select(editor, latest.current.selected);
        },
        (error: unknown) => latest.current.onFailure(error instanceof Error ? error.message : String(error)),
      );
    }, 150);
    return () => clearTimeout(timer);
  }, [schema]);

  useEffect(() => {
    if (surface.current) select(surface.current, selected);
  }, [selected]);

  return <div ref={place} className="form-surface always-light" />;
}

function select(editor: Surface, id: string | null): void {
  const field = id && editor.get<{ get: (id: string) => Field | undefined }>('formFieldRegistry').get(id);
  if (field) editor.get<{ set: (field: Field) => void }>('selection').set(field);
}

function inVietnamese(roots: Element[]): () => void {
  if (currentLanguage() !== 'vi') return () => {};
  const ends = roots.map((root) => new DomTexts(dictionary, isLibrarys).watch(root));
  return () => {
    for (const end of ends) end();
  };
}
