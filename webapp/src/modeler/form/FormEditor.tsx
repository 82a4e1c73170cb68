import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { Failure, Loading } from '../../shared/ui/States';
import { type Draft, useDraft } from '../draft/useDraft';
import { workshopModelQuery } from '../queries';
import { EditorHead } from '../source/EditorHead';
import { SourceView } from '../source/SourceView';
import { UsedBy } from '../source/UsedBy';
import { useDocument } from '../source/useDocument';
import { FormWorkbench } from './FormWorkbench';
import { mergeForms } from './mergeForms';
import { openForm } from './schema';
import '../../rules/rules.css';
import '../source/editor.css';
import './form-editor.css';

/** The editor of a form: a list of fields beside what clerks will see, or form-js's drawing surface. */
export default function FormEditor({ modelKey }: { modelKey: string }) {
  const { draft, error, retry } = useDraft(modelKey, 'FORM', mergeForms);
  if (error) return <Failure page error={error} onRetry={retry} />;
  return draft ? <OpenedForm draft={draft} /> : <Loading />;
}

function OpenedForm({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const document = useDocument(draft);
  const opened = openForm(document.text);
  const { key } = draft.opened;
  const { data: model } = useQuery({ ...workshopModelQuery(key), retry: false });
  const name = model && local(model.name, model.nameEn);
  return (
    <div className="editor">
      <EditorHead
        draft={draft}
        document={document}
        title={t('formEditor.title', { name: name || key })}
        modelKey={name && name !== key ? key : undefined}
        back={t('formEditor.back')}
        file={`${key}.form`}
        type="application/json"
      >
        <UsedBy modelKey={key} attribute="formRef" />
      </EditorHead>
      {'broken' in opened ? (
        <>
          <p className="note note-bad">{t('formEditor.broken', { reason: opened.broken })}</p>
          <SourceView document={document} />
        </>
      ) : (
        <FormWorkbench draft={draft} document={document} schema={opened.schema} />
      )}
    </div>
  );
}
