import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { ChecklistField } from '../../shared/ui/Checks';
import { TextField } from '../../shared/ui/Fields';
import { ActionFrame, useDossierAction } from './ActionFrame';
import type { ActionFormProps } from './DossierActions';

/** Asks the applicant for papers once, completely and in writing; or takes in what they brought. */
export function SupplementForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [components, setComponents] = useState<string[]>([]);
  const mutation = useDossierAction(dossier, 'supplement', onClose);
  const received = dossier.status === 'SUPPLEMENT_REQUESTED';
  const words = received ? 'supplementReceived' : 'supplement';
  return (
    <ActionFrame
      lead={t(`dossierAction.${words}.lead`)}
      submit={t(`dossierAction.${words}.title`)}
      ready={received || reason.trim() !== ''}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ kind: received ? 'RECEIVED' : 'REQUEST', reason: reason.trim(), components })}
      onClose={onClose}
    >
      {dossier.components.length > 0 && (
        <ChecklistField
          label={t(`dossierAction.${words}.components`)}
          options={dossier.components.map((component) => ({
            value: component.code,
            label: local(component.nameVi ?? component.code, component.nameEn),
          }))}
          value={components}
          onChange={setComponents}
        />
      )}
      <TextField
        label={t(received ? 'dossierAction.note' : 'dossierAction.supplement.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        isRequired={!received}
      />
    </ActionFrame>
  );
}
