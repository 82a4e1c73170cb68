import type Modeler from 'bpmn-js/lib/Modeler';
import type { ModdleElement } from 'bpmn-js/lib/model/Types';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ModelCatalogue } from '../../shared/api/types';
import { Failure, Loading } from '../../shared/ui/States';
import type { Draft } from '../draft/useDraft';
import { EditorHead } from './EditorHead';
import { LossDialog } from './loss/LossDialog';
import { useLosses } from './loss/useLosses';
import { type Workshop, WorkshopContext } from './ModelerContext';
import { nameOf } from './model/texts';
import { Panes } from './Panes';
import { textOf } from './text';
import { type Opened, useModeler, useRevision, useSelected } from './useModeler';

interface WorkbenchProps {
  modelKey: string;
  draft: Draft;
  catalogue: ModelCatalogue;
}

/** The open model with its tools around it. */
export function Workbench({ modelKey, draft, catalogue }: WorkbenchProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const { opened, failure } = useModeler(canvas, draft.snapshot.shown);
  const modeler = opened?.modeler;
  const process = modeler && processOf(modeler);
  const revision = useRevision(modeler);
  const selected = useSelected(modeler);
  useKeeping(modeler, draft);
  const workshop = useMemo<Workshop | null>(
    () => (modeler && selected ? { modelKey, modeler, catalogue, revision, selected } : null),
    [modelKey, modeler, catalogue, revision, selected],
  );
  return (
    <div className="process-editor">
      <EditorHead modelKey={modelKey} name={process && nameOf(process)} draft={draft} />
      {failure !== null && <Failure error={failure} />}
      <WorkshopContext value={workshop}>
        <Panes canvas={canvas} isOpen={workshop !== null} original={draft.opened.source} />
      </WorkshopContext>
      {failure === null && !workshop && <Loading />}
      {opened && <LossNotice key={modelKey} modelKey={modelKey} draft={draft} opened={opened} />}
    </div>
  );
}

interface LossNoticeProps {
  modelKey: string;
  draft: Draft;
  opened: Opened;
}

function LossNotice({ modelKey, draft, opened }: LossNoticeProps) {
  const losses = useLosses(opened);
  const { warnings } = opened;
  const [seen, setSeen] = useState(false);
  if (seen || !losses || (losses.length === 0 && warnings.length === 0)) return null;
  return (
    <LossDialog
      modelKey={modelKey}
      original={draft.opened.source}
      losses={losses}
      warnings={warnings}
      onClose={() => setSeen(true)}
    />
  );
}

/** Every change of the model is one of the draft. */
function useKeeping(modeler: Modeler | undefined, { note }: Draft): void {
  useEffect(() => {
    if (!modeler) return;
    const eventBus = modeler.get<EventBus>('eventBus');
    const onChange = (event: object) => {
      // Opening a text empties the stack: that is no change.
      if (!('trigger' in event) || event.trigger !== 'clear') note(() => textOf(modeler));
    };
    eventBus.on('commandStack.changed', onChange);
    return () => eventBus.off('commandStack.changed', onChange);
  }, [modeler, note]);
}

const processOf = (modeler: Modeler): ModdleElement | undefined =>
  modeler.getDefinitions()?.rootElements.find(({ $type }: ModdleElement) => $type === 'bpmn:Process');
