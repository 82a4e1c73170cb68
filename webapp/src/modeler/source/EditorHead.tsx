import { Link } from '@tanstack/react-router';
import { ArrowLeft, Download, Ellipsis, GitCompare, Printer, Redo2, Save, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { useHotkeys } from '../../shared/ui/useHotkeys';
import { DraftBar } from '../draft/DraftBar';
import { download } from '../draft/download';
import type { Draft } from '../draft/useDraft';
import { ProposeButton } from '../propose/ProposeButton';
import type { Document } from './useDocument';

interface EditorHeadProps {
  draft: Draft;
  document: Document;
  title: string;
  /** Shown small below a title that names the model in words. */
  modelKey?: string;
  /** The words of the way back to the model's own page. */
  back: string;
  file: string;
  type: string;
  /** Ways back to whatever uses the model. */
  children?: ReactNode;
}

/** What every editor of a text has: where it belongs, how the draft stands, back and forth, print, file, and the way on. */
export function EditorHead({ draft, document, title, modelKey, back, file, type, children }: EditorHeadProps) {
  const { t } = useTranslation();
  useHotkeys({
    'Ctrl+z': document.undo,
    'Ctrl+Z': document.redo,
    'Ctrl+y': document.redo,
    'Ctrl+s': () => void draft.saveNow(),
  });
  return (
    <>
      <nav className="editor-ways" aria-label={t('formEditor.ways')}>
        <Link to="/modeler/$key" params={{ key: draft.opened.key }} className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {back}
        </Link>
        {children}
      </nav>
      <PageHead title={title}>
        <DraftBar draft={draft} />
        <IconButton label={t('formEditor.undo')} isDisabled={!document.canUndo} onPress={document.undo}>
          <Undo2 aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('formEditor.redo')} isDisabled={!document.canRedo} onPress={document.redo}>
          <Redo2 aria-hidden size={16} />
        </IconButton>
        <IconButton label={t('formEditor.save')} onPress={() => void draft.saveNow()}>
          <Save aria-hidden size={16} />
        </IconButton>
        <MoreMenu modelKey={draft.opened.key} onDownload={() => download(file, document.text, type)} />
        <ProposeButton draft={draft} />
      </PageHead>
      {modelKey && <p className="editor-key code">{modelKey}</p>}
    </>
  );
}

function MoreMenu({ modelKey, onDownload }: { modelKey: string; onDownload: () => void }) {
  const { t } = useTranslation();
  return (
    <Aria.MenuTrigger>
      <IconButton label={t('formEditor.more')}>
        <Ellipsis aria-hidden size={16} />
      </IconButton>
      <Aria.Popover className="popover" placement="bottom end">
        <Aria.Menu className="menu">
          <Aria.MenuItem className="menu-item" onAction={() => window.print()}>
            <Printer aria-hidden size={16} />
            {t('formEditor.print')}
          </Aria.MenuItem>
          <Aria.MenuItem className="menu-item" onAction={onDownload}>
            <Download aria-hidden size={16} />
            {t('formEditor.download')}
          </Aria.MenuItem>
          <Aria.MenuItem
            className="menu-item"
            href={`/modeler/${encodeURIComponent(modelKey)}/diff?from=live&to=draft`}
          >
            <GitCompare aria-hidden size={16} />
            {t('formEditor.compare')}
          </Aria.MenuItem>
        </Aria.Menu>
      </Aria.Popover>
    </Aria.MenuTrigger>
  );
}
