import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import { reassigneesQuery } from '../shared/api/queries';
import type { AskingVerb, DelayCause, Escalation } from '../shared/api/types';
import { isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { AssigneeField } from '../shared/ui/AssigneeField';
import { Button } from '../shared/ui/Button';
import { DateField } from '../shared/ui/DateField';
import { SelectField, TextField } from '../shared/ui/Fields';
import { Modal } from '../shared/ui/Modal';
import { ProblemNote } from '../shared/ui/States';
import { showToast } from '../shared/ui/toasts';

interface Acting {
  escalation: Escalation;
  verb: AskingVerb;
}

export function EscalationDialog({ acting, onClose }: { acting: Acting | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={acting ? t(`escalationVerb.${acting.verb}.title`) : ''} isOpen={acting !== null} onClose={onClose}>
      {acting && <EscalationForm {...acting} onClose={onClose} />}
    </Modal>
  );
}

interface Entries {
  until: string | null;
  text: string;
  cause: string | null;
  username: string | null;
}

const causes: DelayCause[] = ['OFFICER', 'CONSULTED_UNIT', 'APPLICANT', 'SYSTEM_OUTAGE', 'LEGAL_CONFLICT', 'OTHER'];

function EscalationForm({ escalation, verb, onClose }: Acting & { onClose: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const assignees = useQuery({ ...reassigneesQuery(escalation.id), enabled: verb === 'reassign' });
  const [entries, setEntries] = useState<Entries>({ until: null, text: '', cause: null, username: null });
  const act = useAct(escalation, verb, onClose);
  const enter = (change: Partial<Entries>) => setEntries({ ...entries, ...change });
  const body = bodyOf(verb, entries);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body && !act.isPending) act.mutate(body);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t(`escalationVerb.${verb}.lead`)}</p>
      <ProblemNote error={act.error} />
      {verb === 'snooze' && (
        <DateField
          label={t('escalation.until')}
          value={entries.until}
          onChange={(until) => enter({ until })}
          withTime
          min={isoDay(now)}
          isRequired
        />
      )}
      {verb === 'explain' && (
        <SelectField
          label={t('escalation.cause')}
          options={causes.map((value) => ({ value, label: t(`cause.${value}`) }))}
          value={entries.cause}
          onChange={(cause) => enter({ cause })}
          isRequired
        />
      )}
      {verb === 'reassign' && (
        <AssigneeField
          assignees={assignees}
          except={escalation.owner?.username}
          value={entries.username}
          onChange={(username) => enter({ username })}
        />
      )}
      {(verb === 'snooze' || verb === 'explain') && (
        <TextField
          label={t(verb === 'snooze' ? 'dossierAction.reason' : 'escalation.text')}
          value={entries.text}
          onChange={(text) => enter({ text })}
          rows={3}
          maxLength={2000}
          isRequired
        />
      )}
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!body} isPending={act.isPending}>
          {t(`escalationVerb.${verb}.title`)}
        </Button>
      </footer>
    </form>
  );
}

/** null while something required is missing. */
function bodyOf(verb: AskingVerb, { until, text, cause, username }: Entries): object | null {
  const words = text.trim();
  if (verb === 'snooze') return until && words ? { until, reason: words } : null;
  if (verb === 'explain') return cause && words ? { cause, text: words } : null;
  return username ? { username } : null;
}

function useAct(escalation: Escalation, verb: AskingVerb, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => post(`/api/escalations/${encodeURIComponent(escalation.id)}/${verb}`, body),
    onSuccess: () => {
      showToast(t(`escalationVerb.${verb}.done`, { code: escalation.dossierCode }));
      onClose();
    },
    onSettled: () => {
      for (const queryKey of [['escalations'], ['tasks'], ['task'], ['dossier', escalation.dossierCode]]) {
        queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
