import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { RadioField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { isTaken, refreshWorkshop, saveDraft } from '../queries';
import { startTemplates } from '../templates/start';
import type { StartTemplate } from '../templates/start/template';
import { isKey, keyFrom } from './newKey';

/** Asks what a new process is called and what it begins with. */
export function NewProcessDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal wide title={t('models.newProcess')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <NewProcessForm onClose={onClose} />}
    </Modal>
  );
}

function NewProcessForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [ownKey, setOwnKey] = useState<string | null>(null);
  const [templateId, setTemplateId] = useState(startTemplates[0]?.id ?? null);
  const [tried, setTried] = useState(false);
  const begin = useBeginning();
  const key = ownKey ?? keyFrom(name);
  const template = startTemplates.find(({ id }) => id === templateId);
  const complaint = begin.data === 'taken' ? t('models.keyTaken') : isKey(key) ? undefined : t('models.keyShape');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && isKey(key) && template && !begin.isPending) begin.mutate({ key, name: name.trim(), template });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ProblemNote error={begin.error} />
      <TextField
        label={t('models.newName')}
        description={t('models.newNameHint')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={tried && !name.trim() ? t('models.newNameMissing') : undefined}
        isRequired
        autoFocus
      />
      <TextField
        label={t('models.key')}
        description={t('models.keyHint')}
        value={key}
        onChange={(text) => {
          begin.reset();
          setOwnKey(text);
        }}
        maxLength={61}
        error={tried && name.trim() ? complaint : undefined}
        isRequired
      />
      <RadioField
        label={t('models.beginWith')}
        options={startTemplates.map((one) => ({ value: one.id, label: local(one.nameVi, one.nameEn) }))}
        value={templateId}
        onChange={setTemplateId}
        description={template && local(template.descriptionVi ?? '', template.descriptionEn)}
        isRequired
      />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={begin.isPending}>
          {t('models.begin')}
        </Button>
      </footer>
    </form>
  );
}

interface Beginning {
  key: string;
  name: string;
  template: StartTemplate;
}

function useBeginning() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async ({ key, name, template }: Beginning): Promise<'taken' | 'begun'> => {
      if (await isTaken(key)) return 'taken';
      await saveDraft(key, { kind: 'PROCESS', source: template.source(key, name), revision: 0 });
      for (const part of template.parts?.(key, name) ?? [])
        await saveDraft(part.key, { kind: part.kind, source: part.source, revision: 0 });
      return 'begun';
    },
    onSuccess: (outcome, { key }) => {
      if (outcome === 'taken') return;
      void refreshWorkshop(queryClient);
      void navigate({ to: '/modeler/$key/edit', params: { key } });
    },
  });
}
