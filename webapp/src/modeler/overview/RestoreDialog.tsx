import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { Model, ModelVersion } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { NoteText } from '../diff/ChangeNote';
import { diffQuery, refreshWorkshop, restoreMutation } from '../queries';
import { reportsOf } from '../refusals';
import { GateReports } from '../report/GateReports';

interface RestoreDialogProps {
  model: Model;
  version: ModelVersion | null;
  onClose: () => void;
}

/** Puts a former version in force again; whoever does it says why. */
export function RestoreDialog({ model, version, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal wide title={t('models.restore')} isOpen={version !== null} onClose={onClose}>
      {version && <RestoreForm model={model} version={version} onClose={onClose} />}
    </Modal>
  );
}

/** What would be different from what is in force. */
function Preview({ model, version }: { model: Model; version: ModelVersion }) {
  const { t } = useTranslation();
  const diff = useQuery(diffQuery(model.key, 'live', String(version.version)));
  if (diff.isPending) return <Loading />;
  if (diff.isError) return <Failure error={diff.error} onRetry={() => diff.refetch()} />;
  return (
    <section className="propose-preview">
      <h3>{t('models.whatChanges')}</h3>
      <NoteText diff={diff.data} />
    </section>
  );
}

function RestoreForm({ model, version, onClose }: RestoreDialogProps & { version: ModelVersion }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const queryClient = useQueryClient();
  const restore = useMutation({
    ...restoreMutation(model.key, version.version),
    onSuccess: () => {
      showToast(t('models.restored', { version: version.version }));
      onClose();
    },
    onSettled: () => refreshWorkshop(queryClient),
  });
  const complete = !!reason.trim() && !!legalBasis.trim();
  const problems = fieldProblems(restore.error);
  const refusing = reportsOf(restore.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete && !restore.isPending) restore.mutate({ reason: reason.trim(), legalBasis: legalBasis.trim() });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t('models.restoreLead', { version: version.version })}</p>
      {model.kind === 'PROCESS' && <p>{t('models.restoreParts')}</p>}
      <Preview model={model} version={version} />
      <ProblemNote error={restore.error} />
      {refusing && <GateReports reports={refusing} />}
      <TextField
        label={t('models.restoreReason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        error={problems.reason}
        isRequired
      />
      <TextField
        label={t('models.legalBasis')}
        value={legalBasis}
        onChange={setLegalBasis}
        maxLength={1000}
        error={problems.legalBasis}
        isRequired
      />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!complete} isPending={restore.isPending}>
          {t('models.restore')}
        </Button>
      </footer>
    </form>
  );
}
