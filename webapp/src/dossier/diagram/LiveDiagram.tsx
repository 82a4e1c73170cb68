import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { Shape } from 'diagram-js/lib/model/Types';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../shared/ui/Button';
import { Failure } from '../../shared/ui/States';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

interface LiveDiagramProps {
  xml: string;
  active: string[];
  done: string[];
  title: string;
}

const margin = 30;
const zoomStep = 1.2;
/** Below this scale the texts in the shapes cannot be read. */
const readable = 0.55;

export default function LiveDiagram({ xml, active, done, title }: LiveDiagramProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(null);
  const atStart = useRef(active);
  const [failure, setFailure] = useState<unknown>(null);
  const [drawn, setDrawn] = useState(0);

  useEffect(() => {
    if (!container.current) return;
    const shown = new NavigatedViewer({ container: container.current, bpmnRenderer: colours });
    viewer.current = shown;
    let abandoned = false;
    shown.importXML(xml).then(
      () => {
        if (abandoned) return;
        showStart(shown, atStart.current);
        setDrawn((count) => count + 1);
      },
      (error) => !abandoned && setFailure(error),
    );
    return () => {
      abandoned = true;
      viewer.current = null;
      shown.destroy();
    };
  }, [xml]);

  useEffect(() => {
    if (!drawn || !viewer.current) return;
    return mark(viewer.current, active, done);
  }, [drawn, active, done]);

  useEffect(() => {
    const svg = drawn ? container.current?.querySelector('.djs-container > svg') : null;
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', t('diagram.label', { title }));
  }, [drawn, title, t]);

  if (failure) return <Failure error={failure} />;
  return (
    // Paper in the dark theme too: the mark of bpmn.io is drawn in dark ink and has to stay readable.
    <div className="diagram always-light">
      <div className="diagram-zoom">
        <IconButton label={t('diagram.zoomIn')} onPress={() => zoom(viewer.current, zoomStep)}>
          <Plus aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('diagram.zoomOut')} onPress={() => zoom(viewer.current, 1 / zoomStep)}>
          <Minus aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('diagram.fit')} onPress={() => viewer.current && fitToFrame(viewer.current)}>
          <Maximize aria-hidden size={16} />
        </IconButton>
      </div>
      <div ref={container} className="diagram-canvas" />
    </div>
  );
}

// Set as styles of the shapes, so that the diagram follows the theme.
const colours = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
};

const canvasOf = (viewer: NavigatedViewer) => viewer.get<Canvas>('canvas');

/** All of it, in the middle, never enlarged, with a margin: labels at the edges would be cut off otherwise. */
function fitToFrame(viewer: NavigatedViewer) {
  const canvas = canvasOf(viewer);
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(outer.width / (inner.width + 2 * margin), outer.height / (inner.height + 2 * margin), 1);
  const [width, height] = [outer.width / scale, outer.height / scale];
  canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height });
}

/** The whole diagram; where that would be too small to read, the active step. */
function showStart(viewer: NavigatedViewer, active: string[]) {
  fitToFrame(viewer);
  const canvas = canvasOf(viewer);
  const step = active.map((id) => viewer.get<ElementRegistry>('elementRegistry').get(id)).find(Boolean) as
    | Shape
    | undefined;
  if (!step || canvas.zoom() >= readable) return;
  const { outer } = canvas.viewbox();
  const [width, height] = [outer.width / readable, outer.height / readable];
  canvas.viewbox({ x: step.x + (step.width - width) / 2, y: step.y + (step.height - height) / 2, width, height });
}

function zoom(viewer: NavigatedViewer | null, factor: number) {
  if (viewer) canvasOf(viewer).zoom(canvasOf(viewer).zoom() * factor);
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
