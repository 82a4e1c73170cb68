import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/Button';
import { TextField } from '../../../shared/ui/Fields';
import { Modal } from '../../../shared/ui/Modal';
import { ProblemNote } from '../../../shared/ui/States';
import { catalogueQuery, saveDraft } from '../../queries';
import { useWorkshop } from '../ModelerContext';
import { emptyForm, formKeyPattern, suggestedKey } from '../model/forms';
import { propertyOf } from '../model/properties';

interface NewFormDialogProps {
  onClose: () => void;
  onMade: (key: string) => void;
}

/** Begins an empty form as a draft and hands it to the step. */
export function NewFormDialog({ onClose, onMade }: NewFormDialogProps) {
  const { t } = useTranslation();
  const { modelKey, selected, catalogue } = useWorkshop();
  const queryClient = useQueryClient();
  const [name, setName] = useState(() => suggestedKey(propertyOf(selected, 'nameEn') ?? selected.businessObject.name));
  const key = `${modelKey}.${name}`;
  const make = useMutation({
    mutationFn: () => saveDraft(key, { kind: 'FORM', source: emptyForm(key), revision: 0 }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: catalogueQuery.queryKey });
      onMade(key);
      onClose();
    },
  });
  const wrong = wrongWith(name, catalogue.forms.includes(key));
  return (
    <Modal title={t('processEditor.panel.newForm')} isOpen onClose={onClose}>
      <TextField
        label={t('processEditor.panel.formKey')}
        description={t('processEditor.panel.formKeyHint', { key })}
        value={name}
        onChange={setName}
        error={wrong && t(`processEditor.panel.${wrong}`)}
        isRequired
        autoFocus
      />
      <ProblemNote error={make.error} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" isDisabled={!!wrong} isPending={make.isPending} onPress={() => make.mutate()}>
          {t('processEditor.panel.makeForm')}
        </Button>
      </div>
    </Modal>
  );
}

function wrongWith(name: string, isTaken: boolean) {
  if (!formKeyPattern.test(name)) return 'formKeyWrong';
  return isTaken ? 'formKeyTaken' : undefined;
}
