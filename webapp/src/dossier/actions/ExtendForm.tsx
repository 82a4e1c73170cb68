import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { TextField } from '../../shared/ui/Fields';
import { ExtensionFacts } from './ExtensionFacts';
import type { ActionFormProps } from './form';
import { useDossierAction } from './useDossierAction';

/** Apologises and promises another day; says when neither is possible any more. */
export function ExtendForm(props: ActionFormProps) {
  const { t } = useTranslation();
  const { extension } = props.dossier;
  if (!extension || extension.allowedNow) return <NewPromise {...props} />;
  return (
    <>
      <ExtensionFacts extension={extension} />
      <footer className="dialog-actions">
        <Button onPress={props.onClose}>{t('action.close')}</Button>
      </footer>
    </>
  );
}

function NewPromise({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const now = useNow();
  const [reason, setReason] = useState('');
  const [newDate, setNewDate] = useState<string | null>(null);
  const mutation = useDossierAction(dossier, 'extend', onClose);
  const wrong = fieldProblems(mutation.error);
  const { extension } = dossier;
  return (
    <ActionFrame
      lead={t('dossierAction.extend.lead')}
      submit={t('dossierAction.extend.title')}
      ready={reason.trim() !== '' && newDate !== null}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ newDate, reason: reason.trim() })}
      onClose={onClose}
    >
      {extension && <ExtensionFacts extension={extension} />}
      <DateField
        label={t('dossierAction.newDate')}
        value={newDate}
        onChange={setNewDate}
        min={extension?.earliestDate ?? isoDay(now)}
        max={extension?.latestDate ?? undefined}
        error={wrong.newDate}
        isRequired
      />
      <TextField
        label={t('dossierAction.reason')}
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
