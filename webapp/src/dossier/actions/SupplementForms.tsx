import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { Dossier } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { ChecklistField } from '../../shared/ui/Checks';
import { TextField } from '../../shared/ui/Fields';
import type { ActionFormProps } from './form';
import { useDossierAction } from './useDossierAction';

/** Asks the applicant for papers: once, completely and in writing. */
export function RequestSupplementForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [components, setComponents] = useState<string[]>([]);
  const mutation = useDossierAction(dossier, 'requestSupplement', onClose);
  const wrong = fieldProblems(mutation.error);
  return (
    <ActionFrame
      lead={t('dossierAction.requestSupplement.lead')}
      submit={t('dossierAction.requestSupplement.title')}
      ready={reason.trim() !== '' && components.length > 0}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ kind: 'REQUEST', reason: reason.trim(), components })}
      onClose={onClose}
    >
      {dossier.slips.some(({ kind }) => kind === 'SUPPLEMENT_REQUEST') && (
        <p className="action-warning">
          <CircleAlert aria-hidden size={16} />
          {t('dossierAction.requestSupplement.again')}
        </p>
      )}
      <ChecklistField
        label={t('dossierAction.requestSupplement.components')}
        options={optionsOf(dossier)}
        value={components}
        onChange={setComponents}
        error={wrong.components}
        isRequired
      />
      <TextField
        label={t('dossierAction.requestSupplement.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        error={wrong.reason}
        isRequired
      />
    </ActionFrame>
  );
}

/** Takes in what the applicant brought. */
export function ReceiveSupplementForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [components, setComponents] = useState<string[]>([]);
  const mutation = useDossierAction(dossier, 'receiveSupplement', onClose);
  const wrong = fieldProblems(mutation.error);
  return (
    <ActionFrame
      lead={t('dossierAction.receiveSupplement.lead')}
      submit={t('dossierAction.receiveSupplement.title')}
      ready={components.length > 0}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ kind: 'RECEIVED', components })}
      onClose={onClose}
    >
      <ChecklistField
        label={t('dossierAction.receiveSupplement.components')}
        options={optionsOf(dossier)}
        value={components}
        onChange={setComponents}
        error={wrong.components}
        isRequired
      />
    </ActionFrame>
  );
}

const optionsOf = (dossier: Dossier) =>
  dossier.components.map((component) => ({
    value: component.code,
    label: local(component.nameVi ?? component.code, component.nameEn),
    required: component.required,
  }));
