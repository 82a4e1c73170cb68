import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression-controls.css';
import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import Modeler from 'dmn-js/lib/Modeler';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import dictionary from '../i18n/dmn-vi.json';
import { translatorOf } from '../i18n/translator';
import { types } from './table';

interface DrawnTableProps {
  text: string;
  /** Which of the decisions to open; null: whatever the file begins with. */
  decision: string | null;
  sought: string | null;
  /** Whether the way to the diagram of all decisions is offered. */
  showsDiagram: boolean;
  onChange: (text: string) => void;
}

const quiet = 300;

/** dmn-js over the same text: what is drawn becomes the text, another text is drawn anew. */
export default function DrawnTable(props: DrawnTableProps) {
  const { text, decision, sought, showsDiagram } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const modeler = useRef<Modeler>(null);
  const drawn = useRef<string | null>(null);
  const latest = useRef(props);
  const [failure, setFailure] = useState<string | null>(null);
  latest.current = props;

  useEffect(() => {
    if (!place.current) return;
    const editor = createModeler(place.current);
    modeler.current = editor;
    const end = onChanges(editor, async () => {
      const { xml } = await editor.saveXML({ format: true });
      if (modeler.current !== editor || xml === drawn.current) return;
      drawn.current = xml;
      latest.current.onChange(xml);
    });
    return () => {
      end();
      modeler.current = null;
      drawn.current = null;
      editor.destroy();
    };
  }, []);

  useEffect(() => {
    const editor = modeler.current;
    if (!editor || drawn.current === text) return;
    drawn.current = text;
    editor
      .importXML(text)
      .then(() => open(editor, decision))
      .then(() => setFailure(null))
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  }, [text, decision]);

  useEffect(() => {
    if (modeler.current) void open(modeler.current, decision);
  }, [decision]);

  useEffect(() => {
    const selection = sought ? modeler.current?.getActiveViewer()?.get<Selection>('cellSelection') : undefined;
    if (sought) selection?.selectCell?.(sought);
  }, [sought]);

  return (
    <>
      {failure && <p className="note note-bad">{t('decisionEditor.notDrawn', { reason: failure })}</p>}
      <div ref={place} className={showsDiagram ? 'drawn-table always-light' : 'drawn-table drawn-alone always-light'} />
    </>
  );
}

interface Selection {
  selectCell?: (id: string) => boolean;
}

function createModeler(container: HTMLElement): Modeler {
  const words = { additionalModules: [{ translate: ['value', translatorOf(dictionary)] }] };
  return new Modeler({
    container,
    moddleExtensions: { camunda },
    common: {
      dataTypes: types,
      expressionLanguages: { options: [{ label: 'FEEL', value: 'feel' }], defaults: { editor: 'feel' } },
    },
    drd: words,
    decisionTable: words,
    literalExpression: words,
    boxedExpression: words,
  });
}

/** Tells of changes a moment after the last one, in whatever view they were made. */
function onChanges(editor: Modeler, tell: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  editor.on('viewer.created', ({ viewer }) => {
    viewer.on('commandStack.changed', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), quiet);
    });
  });
  return () => clearTimeout(timer);
}

async function open(editor: Modeler, decision: string | null): Promise<void> {
  const view = editor.getViews().find(({ element }) => element.id === decision);
  if (view && editor.getActiveView()?.element.id !== decision) await editor.open(view);
}
