import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImportedModel, ModelDraft } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { KindSymbol } from '../KindSymbol';
import { draftQuery, importModel, isTaken, refreshWorkshop, saveDraft } from '../queries';
import { FindingList } from '../report/FindingList';

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
  return (
    <div className="form">
      <p className="opened-file">
        <KindSymbol kind={model.kind} />
        <strong>{model.name}</strong>
        <span className="muted">{model.key}</span>
      </p>
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
          <FindingList findings={model.report.findings} />
        )}
      </section>
      <ProblemNote error={keep.error} />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" isPending={keep.isPending} onPress={() => keep.mutate({ model, present })}>
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
    mutationFn: ({ model, present }: Opened) =>
      saveDraft(model.key, {
        kind: model.kind,
        source: model.source,
        revision: present?.revision ?? 0,
        baseVersion: present?.baseVersion,
      }),
    onSuccess: (draft) => {
      queryClient.setQueryData(draftQuery(draft.key).queryKey, draft);
      void refreshWorkshop(queryClient);
      void navigate({ to: '/modeler/$key/edit', params: { key: draft.key } });
    },
  });
}
