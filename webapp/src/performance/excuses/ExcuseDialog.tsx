import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceField } from '../../dossier/actions/EvidenceField';
import { post } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import type { OutcomeRow } from '../../shared/api/types';
import { currentLanguage, local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { causesQuery } from '../queries';

interface ExcuseDialogProps {
  outcome: OutcomeRow | null;
  onClose: () => void;
}

/** The unit names what it could not help, and shows it; a superior decides. */
export function ExcuseDialog({ outcome, onClose }: ExcuseDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('performance.excuse.ask')} isOpen={outcome !== null} onClose={onClose}>
      {outcome && <ExcuseForm outcome={outcome} onClose={onClose} />}
    </Modal>
  );
}

interface Entries {
  cause: string | null;
  text: string;
  evidenceId: string | null;
}

function ExcuseForm({ outcome, onClose }: { outcome: OutcomeRow; onClose: () => void }) {
  const { t } = useTranslation();
  const { data: causes = [] } = useQuery(causesQuery);
  const [entries, setEntries] = useState<Entries>({ cause: null, text: '', evidenceId: null });
  const request = useRequest(outcome, onClose);
  const enter = (change: Partial<Entries>) => setEntries((before) => ({ ...before, ...change }));
  const fields = request.error ? asProblem(request.error).fields(currentLanguage()) : {};
  const text = entries.text.trim();
  const complete = entries.cause !== null && text !== '';
  const basis = causes.find(({ cause }) => cause === entries.cause)?.legalBasis;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete && !request.isPending) request.mutate({ ...entries, text });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>
        {t('performance.excuse.lead', {
          code: outcome.dossierCode,
          step: local(outcome.nameVi, outcome.nameEn),
        })}
      </p>
      <ProblemNote error={request.error} />
      <SelectField
        label={t('performance.excuse.cause')}
        description={basis && t('performance.excuse.basis', { basis })}
        options={causes.map(({ cause, vi, en }) => ({ value: cause, label: local(vi, en) }))}
        value={entries.cause}
        onChange={(cause) => enter({ cause })}
        error={fields.cause}
        isRequired
      />
      <TextField
        label={t('performance.excuse.text')}
        description={t('performance.excuse.textHint')}
        value={entries.text}
        onChange={(next) => enter({ text: next })}
        error={fields.text}
        rows={4}
        maxLength={2000}
        isRequired
      />
      <EvidenceField
        code={outcome.dossierCode}
        value={entries.evidenceId}
        onChange={(evidenceId) => enter({ evidenceId })}
        error={fields.evidenceId}
      />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!complete} isPending={request.isPending}>
          {t('performance.excuse.send')}
        </Button>
      </footer>
    </form>
  );
}

function useRequest({ id, dossierCode }: OutcomeRow, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ cause, text, evidenceId }: Entries) =>
      post(`/api/sla/outcomes/${id}/excuse`, { cause, text, ...(evidenceId && { evidenceId }) }),
    onSuccess: () => {
      showToast(t('performance.excuse.asked', { code: dossierCode }));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['performance'] }),
  });
}
