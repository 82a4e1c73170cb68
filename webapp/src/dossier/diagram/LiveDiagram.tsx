import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { canvasOf, showStart } from '../../shared/diagram/frame';
import { useDiagram } from '../../shared/diagram/useDiagram';
import { ZoomBar } from '../../shared/diagram/ZoomBar';
import { Failure } from '../../shared/ui/States';

interface LiveDiagramProps {
  xml: string;
  active: string[];
  done: string[];
  title: string;
}

export default function LiveDiagram({ xml, active, done, title }: LiveDiagramProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const atStart = useRef(active);
  const { viewer, failure } = useDiagram(container, xml, t('diagram.label', { title }));

  useEffect(() => {
    if (viewer) showStart(viewer, atStart.current);
  }, [viewer]);

  useEffect(() => (viewer ? mark(viewer, active, done) : undefined), [viewer, active, done]);

  if (failure) return <Failure error={failure} />;
  return (
    // Paper in the dark theme too: the mark of bpmn.io is drawn in dark ink and has to stay readable.
    <div className="diagram always-light">
      <ZoomBar viewer={viewer} />
      <div ref={container} className="diagram-canvas" />
    </div>
  );
}

/** Tokens on what is active, ticks on what is done; returns how to take them away. */
function mark(viewer: NavigatedViewer, active: string[], done: string[]): () => void {
  const canvas = canvasOf(viewer);
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const known = (ids: string[]) => ids.filter((id) => registry.get(id));
  const badge = (className: string, text: string) => {
    const element = document.createElement('span');
    element.className = className;
    element.textContent = text;
    return element;
  };
  const finished = known(done).filter((id) => !active.includes(id));
  for (const id of finished) {
    canvas.addMarker(id, 'diagram-done');
    overlays.add(id, 'token', { position: { top: -9, right: 9 }, html: badge('diagram-tick', '✓') });
  }
  for (const id of known(active)) {
    canvas.addMarker(id, 'diagram-active');
    overlays.add(id, 'token', { position: { top: -9, left: -9 }, html: badge('diagram-token', '') });
  }
  return () => {
    overlays.remove({ type: 'token' });
    for (const id of finished) canvas.removeMarker(id, 'diagram-done');
    for (const id of known(active)) canvas.removeMarker(id, 'diagram-active');
  };
}
