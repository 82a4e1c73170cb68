import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportedModel, ModelDraft } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { KindSymbol } from '../KindSymbol';
import { draftQuery, importModel, isTaken, refreshWorkshop, saveDraft } from '../queries';
import { FindingList } from '../report/FindingList';
import { isKey, keyFrom } from './newKey';
import { renamedModel } from './renamedModel';

const accepted = ['.bpmn', '.bpmn20.xml', '.xml', '.dmn', '.form', '.json'];

interface Opened {
  model: ImportedModel;
  /** What there is of that key already. */
  present: ModelDraft | null;
}

/** Opens a file from elsewhere and says what became of it before it is kept as a draft. */
export function OpenFileButton() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const open = useMutation({
    mutationFn: async (file: File): Promise<Opened> => {
      const model = await importModel(file);
      return {
        model,
        present: (await isTaken(model.key)) ? await queryClient.fetchQuery(draftQuery(model.key)) : null,
      };
    },
  });
  return (
    <>
      <FileTrigger
        acceptedFileTypes={accepted}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) open.mutate(file);
        }}
      >
        <Button isPending={open.isPending}>
          <FileUp aria-hidden size={16} />
          {t('models.openFile')}
        </Button>
      </FileTrigger>
      <Modal wide title={t('models.openedFile')} isOpen={!!open.data || !!open.error} onClose={open.reset}>
        <ProblemNote error={open.error} />
        {open.data && <OpenedFile opened={open.data} onClose={open.reset} />}
      </Modal>
    </>
  );
}

function OpenedFile({ opened: { model, present }, onClose }: { opened: Opened; onClose: () => void }) {
  const { t } = useTranslation();
  const keep = useKeeping();
  // Other tools call their models as they like; a form has no key of its own to change.
  const needsKey = model.kind !== 'FORM' && !isKey(model.key ?? '');
  const [key, setKey] = useState(() => (needsKey ? keyFrom(model.name ?? '') : model.key));
  const complaint = keep.data === 'taken' ? t('models.keyTaken') : t('models.keyShape');
  const isWrong = needsKey && (keep.data === 'taken' || (key !== '' && !isKey(key)));
  return (
    <div className="form">
      <p className="opened-file">
        <KindSymbol kind={model.kind} />
        <strong>{model.name}</strong>
        <span className="muted">{model.key}</span>
      </p>
      {needsKey && (
        <TextField
          label={t('models.key')}
          description={t('models.keyOfFile')}
          value={key}
          onChange={(text) => {
            keep.reset();
            setKey(text);
          }}
          maxLength={61}
          error={isWrong ? complaint : undefined}
          isRequired
        />
      )}
      {present && (
        <p className="note note-info">
          {present.revision > 0
            ? t('models.replacesDraft', { name: present.savedByName ?? '' })
            : t('models.becomesDraftOfPresent')}
        </p>
      )}
      {model.notes.length > 0 && (
        <section>
          <h3>{t('models.adapted')}</h3>
          <FindingList findings={model.notes} />
        </section>
      )}
      <section>
        <h3>{t('models.gateSays')}</h3>
        {model.report.findings.length === 0 ? (
          <p>{t('models.noFindings')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          <div className="opened-findings" tabIndex={0}>
            <FindingList findings={model.report.findings} />
          </div>
        )}
      </section>
      <ProblemNote error={keep.error} />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={needsKey && !isKey(key)}
          isPending={keep.isPending}
          onPress={() => keep.mutate({ model, present, key })}
        >
          {t('models.keepAsDraft')}
        </Button>
      </footer>
    </div>
  );
}

function useKeeping() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ model, present, key }: Opened & { key: string }): Promise<ModelDraft | 'taken'> => {
      const isRenamed = key !== model.key;
      if (isRenamed && (await isTaken(key))) return 'taken';
      return saveDraft(key, {
        kind: model.kind,
        source: isRenamed && model.key ? renamedModel(model.source, model.key, key) : model.source,
        revision: present?.revision ?? 0,
        baseVersion: present?.baseVersion,
      });
    },
    onSuccess: (draft) => {
      if (draft === 'taken') return;
      queryClient.setQueryData(draftQuery(draft.key).queryKey, draft);
      void refreshWorkshop(queryClient);
      void navigate({ to: '/modeler/$key/edit', params: { key: draft.key } });
    },
  });
}
