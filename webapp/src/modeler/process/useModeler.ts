import type Modeler from 'bpmn-js/lib/Modeler';
import type { Element } from 'bpmn-js/lib/model/Types';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Selection from 'diagram-js/lib/features/selection/Selection';
import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createModeler } from './canvas/createModeler';
import { isSized, keepShowingAll } from './canvas/showAll';
import { openText } from './text';

export interface Opened {
  modeler: Modeler;
  /** What it was opened from. */
  source: string;
  /** What the library could not make sense of. */
  warnings: string[];
}

interface OpenModel {
  opened: Opened | null;
  failure: unknown;
}

/** A modeler that shows the source; reads it anew when another one is given, and stays where it was. */
export function useModeler(container: RefObject<HTMLDivElement | null>, shown: { source: string }): OpenModel {
  const modeler = useRef<Modeler>(null);
  const [state, setState] = useState<OpenModel>({ opened: null, failure: null });
  useEffect(() => {
    if (!container.current) return;
    const created = createModeler(container.current);
    modeler.current = created;
    return () => {
      modeler.current = null;
      created.destroy();
    };
  }, [container]);
  useEffect(() => {
    const at = modeler.current;
    if (!at) return;
    let abandoned = false;
    openIn(at, shown.source).then(
      (warnings) => !abandoned && setState({ opened: { modeler: at, source: shown.source, warnings }, failure: null }),
      (failure) => !abandoned && setState({ opened: null, failure }),
    );
    return () => {
      abandoned = true;
    };
  }, [shown]);
  return state;
}

async function openIn(modeler: Modeler, source: string): Promise<string[]> {
  const canvas = modeler.get<Canvas>('canvas');
  const before = modeler.getDefinitions() && isSized(modeler) ? canvas.viewbox() : null;
  const warnings = await openText(modeler, source);
  if (before) canvas.viewbox(before);
  else keepShowingAll(modeler);
  return warnings;
}

/** Counts what happens to the model; a component that uses it is drawn anew with each change. */
export function useRevision(modeler: Modeler | undefined): number {
  const count = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) => {
      const eventBus = modeler?.get<EventBus>('eventBus');
      const note = () => {
        count.current += 1;
        changed();
      };
      const events = ['commandStack.changed', 'import.done'];
      eventBus?.on(events, note);
      return () => eventBus?.off(events, note);
    },
    [modeler],
  );
  return useSyncExternalStore(subscribe, () => count.current);
}

/** What is selected; where none or several are, the plane that is shown. */
export function useSelected(modeler: Modeler | undefined): Element | null {
  const [selected, setSelected] = useState<Element | null>(null);
  useEffect(() => {
    if (!modeler) return;
    const eventBus = modeler.get<EventBus>('eventBus');
    const read = () => {
      const chosen = modeler.get<Selection>('selection').get();
      const one = chosen.length === 1 ? chosen[0] : modeler.get<Canvas>('canvas').getRootElement();
      setSelected(labelTargetOf(one as Element));
    };
    const events = ['selection.changed', 'root.set', 'elements.changed', 'import.done'];
    eventBus.on(events, read);
    read();
    return () => eventBus.off(events, read);
  }, [modeler]);
  return selected;
}

/** A label stands for what it names. */
const labelTargetOf = (element: Element): Element =>
  (element as Element & { labelTarget?: Element }).labelTarget ?? element;
