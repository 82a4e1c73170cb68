import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { type RefObject, useEffect, useState } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

// Set as styles of the shapes, so that the diagram follows the theme.
const colours = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
};

/** Draws a model for reading; the viewer is there once everything is drawn. */
export function useDiagram(container: RefObject<HTMLElement | null>, xml: string, label: string) {
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    if (!container.current) return;
    const shown = new NavigatedViewer({ container: container.current, bpmnRenderer: colours });
    let abandoned = false;
    shown.importXML(xml).then(
      () => !abandoned && setViewer(shown),
      (error) => !abandoned && setFailure(error),
    );
    return () => {
      abandoned = true;
      setViewer(null);
      shown.destroy();
    };
  }, [container, xml]);

  useEffect(() => {
    const svg = viewer ? container.current?.querySelector('.djs-container > svg') : null;
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', label);
  }, [container, viewer, label]);

  return { viewer, failure };
}
