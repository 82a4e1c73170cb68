import { ChevronLeft, ChevronRight, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../shared/ui/Button';
import { useHotkeys } from '../../shared/ui/useHotkeys';

const steps = [50, 75, 100, 125, 150, 200, 300];

interface ScriptViewerProps {
  /** Where its pages are, without the number. */
  pagesAt: string;
  pages: number;
  /** What it is called: a code. */
  name: string;
}

/** Pages of a script as pictures the server drew: page up and down turn them, plus and minus zoom, R rotates. */
export function ScriptViewer({ pagesAt, pages, name }: ScriptViewerProps) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(2);
  const [turn, setTurn] = useState(0);
  const toPage = (next: number) => setPage(Math.min(pages, Math.max(1, next)));
  const toZoom = (next: number) => setZoom(Math.min(steps.length - 1, Math.max(0, next)));
  const rotate = () => setTurn((turn + 90) % 360);
  useHotkeys({
    PageDown: () => toPage(page + 1),
    PageUp: () => toPage(page - 1),
    '+': () => toZoom(zoom + 1),
    '-': () => toZoom(zoom - 1),
    r: rotate,
  });
  return (
    <section className="script-viewer" aria-label={t('examMarking.script', { code: name })}>
      <div className="script-bar" role="toolbar" aria-label={t('examMarking.viewer')}>
        <IconButton label={t('examMarking.previousPage')} isDisabled={page === 1} onPress={() => toPage(page - 1)}>
          <ChevronLeft aria-hidden size={18} />
        </IconButton>
        <span className="script-page">{t('examMarking.page', { page, pages })}</span>
        <IconButton label={t('examMarking.nextPage')} isDisabled={page === pages} onPress={() => toPage(page + 1)}>
          <ChevronRight aria-hidden size={18} />
        </IconButton>
        <IconButton label={t('examMarking.zoomOut')} isDisabled={zoom === 0} onPress={() => toZoom(zoom - 1)}>
          <ZoomOut aria-hidden size={18} />
        </IconButton>
        <span className="script-page">{`${steps[zoom]} %`}</span>
        <IconButton
          label={t('examMarking.zoomIn')}
          isDisabled={zoom === steps.length - 1}
          onPress={() => toZoom(zoom + 1)}
        >
          <ZoomIn aria-hidden size={18} />
        </IconButton>
        <IconButton label={t('examMarking.rotate')} onPress={rotate}>
          <RotateCw aria-hidden size={18} />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls the page with the keyboard */}
      <div className="script-ground" tabIndex={0}>
        <img
          key={`${pagesAt}/${page}`}
          src={`${pagesAt}/${page}`}
          alt={t('examMarking.pageOf', { page, code: name })}
          style={{ width: `${steps[zoom]}%`, rotate: `${turn}deg` }}
        />
      </div>
    </section>
  );
}
