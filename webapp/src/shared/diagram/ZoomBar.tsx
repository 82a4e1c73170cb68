import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/Button';
import { canvasOf, fitToFrame } from './frame';

const step = 1.2;

/** Above the diagram, never on it: the mark of bpmn.io stays free. */
export function ZoomBar({ viewer, children }: { viewer: NavigatedViewer | null; children?: ReactNode }) {
  const { t } = useTranslation();
  const zoom = (factor: number) => viewer && canvasOf(viewer).zoom(canvasOf(viewer).zoom() * factor);
  return (
    <div className="diagram-zoom">
      {children}
      <IconButton label={t('diagram.zoomIn')} onPress={() => zoom(step)}>
        <Plus aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('diagram.zoomOut')} onPress={() => zoom(1 / step)}>
        <Minus aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('diagram.fit')} onPress={() => viewer && fitToFrame(viewer)}>
        <Maximize aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
