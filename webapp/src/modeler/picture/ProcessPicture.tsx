import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { canvasOf, fitToFrame, showElement } from '../../shared/diagram/frame';
import { useDiagram } from '../../shared/diagram/useDiagram';
import { ZoomBar } from '../../shared/diagram/ZoomBar';
import { formatNumber } from '../../shared/time/format';
import { Failure } from '../../shared/ui/States';
import { type Marks, symbols } from '../diff/marks';
import type { SharedView } from './sync';
import '../../shared/diagram/diagram.css';
import './picture.css';

interface ProcessPictureProps {
  xml: string;
  title: string;
  caption?: string;
  /** How many are at each step. */
  counts?: ReadonlyMap<string, number>;
  marks?: Marks;
  selected?: string | null;
  onSelect?: (element: string) => void;
  view?: SharedView;
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** A process to look at: who is where, and what is different. */
export default function ProcessPicture(props: ProcessPictureProps) {
  const { xml, title, caption, counts = none, marks = none, selected, onSelect, view } = props;
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const { viewer, failure } = useDiagram(container, xml, t('diagram.label', { title }));
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    if (!viewer) return;
    fitToFrame(viewer);
    viewer.on('element.click', ({ element }: { element: { id: string } }) => select.current?.(element.id));
    return view?.join(viewer);
  }, [viewer, view]);

  useEffect(() => (viewer ? paint(viewer, marks, counts, t) : undefined), [viewer, marks, counts, t]);

  useEffect(() => {
    if (!viewer || !selected || !showElement(viewer, selected)) return;
    canvasOf(viewer).addMarker(selected, 'picture-selected');
    return () => canvasOf(viewer).removeMarker(selected, 'picture-selected');
  }, [viewer, selected]);

  if (failure) return <Failure error={failure} />;
  return (
    // Paper in the dark theme too: the mark of bpmn.io is drawn in dark ink and has to stay readable.
    <div className="diagram always-light picture">
      <ZoomBar viewer={viewer}>{caption && <p className="picture-caption">{caption}</p>}</ZoomBar>
      <div ref={container} className="diagram-canvas" />
    </div>
  );
}

/** Puts the signs on the drawing; returns how to take them away. */
function paint(viewer: NavigatedViewer, marks: Marks, counts: ReadonlyMap<string, number>, t: TFunction): () => void {
  const canvas = canvasOf(viewer);
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const drawn = [...marks].filter(([id]) => registry.get(id));
  for (const [id, what] of drawn) {
    canvas.addMarker(id, `picture-${what}`);
    if (holdsOthers(registry.get(id))) canvas.addMarker(id, 'picture-around');
    sign(overlays, id, { top: -11, left: -11 }, `mark mark-${what}`, symbols[what], t(`models.what.${what}`));
  }
  for (const [id, count] of counts) {
    if (!registry.get(id) || count === 0) continue;
    sign(
      overlays,
      id,
      { bottom: 11, right: 14 },
      'picture-count',
      formatNumber(count),
      t('models.runningHere', { count }),
    );
  }
  return () => {
    overlays.remove({ type: 'sign' });
    for (const [id, what] of drawn) {
      canvas.removeMarker(id, `picture-${what}`);
      canvas.removeMarker(id, 'picture-around');
    }
  };
}

/** What stands around other elements is marked by its border alone, or its colour would hide what changes inside. */
const holdsOthers = (element: unknown) => !!(element as { children?: unknown[] }).children?.length;

function sign(overlays: Overlays, id: string, position: object, className: string, text: string, words: string) {
  const html = document.createElement('span');
  html.className = className;
  html.textContent = text;
  html.title = words;
  html.setAttribute('role', 'img');
  html.setAttribute('aria-label', words);
  overlays.add(id, 'sign', { position, html });
}
