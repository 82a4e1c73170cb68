import { useTranslation } from 'react-i18next';
import { Failure, Loading } from '../../shared/ui/States';
import { mergeXml } from '../draft/merge/mergeXml';
import { type Draft, useDraft } from '../draft/useDraft';
import { EditorHead } from '../source/EditorHead';
import { SourceView } from '../source/SourceView';
import { UsedBy } from '../source/UsedBy';
import { useDocument } from '../source/useDocument';
import { DecisionWorkbench } from './DecisionWorkbench';
import { useTables } from './useTables';
import '../../rules/rules.css';
import '../source/editor.css';
import './decision-editor.css';

/** The editor of a decision table: ours, all keyboard, or dmn-js's; the ladder of alerts also line by line. */
export default function DecisionEditor({ modelKey }: { modelKey: string }) {
  const { draft, error, retry } = useDraft(modelKey, 'DECISION', mergeXml);
  if (error) return <Failure page error={error} onRetry={retry} />;
  return draft ? <OpenedDecision draft={draft} /> : <Loading />;
}

function OpenedDecision({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const document = useDocument(draft);
  const tables = useTables(document);
  const { key } = draft.opened;
  const name = tables && 'tables' in tables ? tables.tables.find(({ id }) => id === key)?.name : undefined;
  return (
    <div className="editor">
      <EditorHead
        draft={draft}
        document={document}
        title={t('decisionEditor.title', { name: name || key })}
        back={t('decisionEditor.back')}
        file={`${key}.dmn`}
        type="application/xml"
      >
        <UsedBy modelKey={key} attribute="decisionRef" />
      </EditorHead>
      {!tables && <Loading />}
      {tables && 'broken' in tables && (
        <>
          <p className="note note-bad">{t('decisionEditor.broken', { reason: tables.broken })}</p>
          <SourceView document={document} />
        </>
      )}
      {tables && 'tables' in tables && <DecisionWorkbench modelKey={key} document={document} tables={tables} />}
    </div>
  );
}
