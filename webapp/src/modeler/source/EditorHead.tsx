import { Link } from '@tanstack/react-router';
import { ArrowLeft, Download, Ellipsis, GitCompare, Printer, Redo2, Save, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { useHotkeys } from '../../shared/ui/useHotkeys';
import { DraftBar } from '../draft/DraftBar';
import { download } from '../draft/download';
import type { Draft } from '../draft/useDraft';
import { ProposeDialog } from '../propose/ProposeDialog';
import type { Document } from './useDocument';

interface EditorHeadProps {
  draft: Draft;
  document: Document;
  title: string;
  file: string;
  type: string;
  /** Ways back to whatever uses the model. */
  children?: ReactNode;
}

/** What every editor of a text has: where it belongs, how the draft stands, back and forth, print, file, and the way on. */
export function EditorHead({ draft, document, title, file, type, children }: EditorHeadProps) {
  const { t } = useTranslation();
  const [isProposing, setProposing] = useState(false);
  const propose = () => void draft.saveNow().then(() => setProposing(true));
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
          {t('formEditor.back')}
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
        <Button variant="primary" onPress={propose}>
          {t('models.propose')}
        </Button>
      </PageHead>
      <ProposeDialog
        draft={{ ...draft.opened, revision: draft.revision() }}
        isOpen={isProposing}
        onClose={() => setProposing(false)}
      />
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
