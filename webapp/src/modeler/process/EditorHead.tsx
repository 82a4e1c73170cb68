import { Link } from '@tanstack/react-router';
import { ArrowLeft, GitCompareArrows } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shared/ui/PageHead';
import { useHotkeys } from '../../shared/ui/useHotkeys';
import { DraftBar } from '../draft/DraftBar';
import type { Draft } from '../draft/useDraft';
import { ProposeButton } from '../propose/ProposeButton';

interface EditorHeadProps {
  modelKey: string;
  name: string | undefined;
  draft: Draft;
}

/** What is being changed, how its draft stands, and the ways back and on. */
export function EditorHead({ modelKey, name, draft }: EditorHeadProps) {
  const { t } = useTranslation();
  useHotkeys({ 'Ctrl+s': () => void draft.saveNow() });
  const isInForce = draft.opened.baseVersion !== null;
  return (
    <div className="process-head">
      <Link to="/modeler/$key" params={{ key: modelKey }} className="back-link">
        <ArrowLeft aria-hidden size={16} />
        {t('processEditor.back')}
      </Link>
      <PageHead title={t('processEditor.title', { name: name || modelKey })}>
        <DraftBar draft={draft} />
        {isInForce && (
          <Link
            to="/modeler/$key/diff"
            params={{ key: modelKey }}
            search={{ from: 'live', to: 'draft' }}
            className="button button-quiet wide-only"
          >
            <GitCompareArrows aria-hidden size={16} />
            {t('processEditor.compare')}
          </Link>
        )}
        <ProposeButton draft={draft} />
      </PageHead>
    </div>
  );
}
