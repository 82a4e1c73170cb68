import type Modeler from 'bpmn-js/lib/Modeler';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelCatalogue } from '../../shared/api/types';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { DraftBar } from '../draft/DraftBar';
import type { Draft } from '../draft/useDraft';
import { LossDialog } from './loss/LossDialog';
import { useLosses } from './loss/useLosses';
import { type Workshop, WorkshopContext } from './ModelerContext';
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
  const { t } = useTranslation();
  const canvas = useRef<HTMLDivElement>(null);
  const { opened, failure } = useModeler(canvas, draft.snapshot.shown);
  const modeler = opened?.modeler;
  const revision = useRevision(modeler);
  const selected = useSelected(modeler);
  useKeeping(modeler, draft);
  const workshop = useMemo<Workshop | null>(
    () => (modeler && selected ? { modelKey, modeler, catalogue, revision, selected } : null),
    [modelKey, modeler, catalogue, revision, selected],
  );
  return (
    <div className="process-editor">
      <PageHead title={t('processEditor.title', { name: nameOf(modeler) ?? modelKey })}>
        <DraftBar draft={draft} />
      </PageHead>
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

interface Named {
  $type: string;
  name?: string;
}

const nameOf = (modeler: Modeler | undefined): string | undefined =>
  (modeler?.getDefinitions()?.rootElements as Named[] | undefined)?.find(({ $type }) => $type === 'bpmn:Process')?.name;
