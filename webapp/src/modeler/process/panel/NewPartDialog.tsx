import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelKind } from '../../../shared/api/types';
import { Button } from '../../../shared/ui/Button';
import { TextField } from '../../../shared/ui/Fields';
import { Modal } from '../../../shared/ui/Modal';
import { ProblemNote } from '../../../shared/ui/States';
import { catalogueQuery, saveDraft } from '../../queries';

interface NewPartDialogProps {
  title: string;
  kind: Exclude<ModelKind, 'PROCESS'>;
  /** What is asked for, and what it is likely to be. */
  label: string;
  suggestion: string;
  keyOf: (name: string) => string;
  hintOf: (key: string) => string;
  /** What is wrong with it, in words. */
  wrongWith: (key: string, name: string) => string | undefined;
  sourceOf: (key: string, name: string) => string;
  onClose: () => void;
  onMade: (key: string) => void;
}

/** Begins an empty form or table as a draft and hands it to the step. */
export function NewPartDialog({ title, kind, label, suggestion, ...part }: NewPartDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [name, setName] = useState(suggestion);
  const key = part.keyOf(name);
  const make = useMutation({
    mutationFn: () => saveDraft(key, { kind, source: part.sourceOf(key, name), revision: 0 }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: catalogueQuery.queryKey });
      part.onMade(key);
      part.onClose();
    },
  });
  const wrong = part.wrongWith(key, name);
  return (
    <Modal title={title} isOpen onClose={part.onClose}>
      <TextField
        label={label}
        description={part.hintOf(key)}
        value={name}
        onChange={setName}
        error={wrong}
        isRequired
        autoFocus
      />
      <ProblemNote error={make.error} />
      <div className="dialog-actions">
        <Button onPress={part.onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" isDisabled={!!wrong} isPending={make.isPending} onPress={() => make.mutate()}>
          {t('processEditor.panel.make')}
        </Button>
      </div>
    </Modal>
  );
}
