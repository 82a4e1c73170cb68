import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelProposal } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { decideMutation, type ProposalVerb } from '../queries';
import { reportsOf } from '../refusals';
import { GateReports } from '../report/GateReports';
import { verbsOf } from './standing';

/** The decisions open to the person looking, and nothing else. */
export function ProposalActions({ proposal }: { proposal: ModelProposal }) {
  const { t } = useTranslation();
  const verbs = verbsOf(proposal, useSession());
  const [asking, setAsking] = useState<ProposalVerb | null>(null);
  return (
    <>
      {verbs.map((verb) => (
        <Button key={verb} variant={verb === 'approve' ? 'primary' : 'secondary'} onPress={() => setAsking(verb)}>
          {t(`models.verb.${verb}.title`)}
        </Button>
      ))}
      <Modal
        title={asking ? t(`models.verb.${asking}.title`) : ''}
        isOpen={asking !== null}
        onClose={() => setAsking(null)}
      >
        {asking && <DecisionForm proposal={proposal} verb={asking} onClose={() => setAsking(null)} />}
      </Modal>
    </>
  );
}

interface DecisionFormProps {
  proposal: ModelProposal;
  verb: ProposalVerb;
  onClose: () => void;
}

/** Whoever says no says why. */
function DecisionForm({ proposal, verb, onClose }: DecisionFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const decide = useDeciding(proposal.id, verb, onClose);
  const refusing = reportsOf(decide.error);
  const asks = verb === 'reject';
  const words = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if ((words || !asks) && !decide.isPending) decide.mutate(asks ? { reason: words } : {});
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t(`models.verb.${verb}.lead`, { name: local(proposal.name, proposal.nameEn) })}</p>
      <ProblemNote error={decide.error} />
      {refusing && <GateReports reports={refusing} />}
      {asks && (
        <TextField
          label={t('models.rejectReason')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={2000}
          isRequired
        />
      )}
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          variant={verb === 'approve' ? 'primary' : 'danger'}
          isDisabled={asks && !words}
          isPending={decide.isPending}
        >
          {t(`models.verb.${verb}.title`)}
        </Button>
      </footer>
    </form>
  );
}

function useDeciding(id: string, verb: ProposalVerb, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    ...decideMutation(id, verb),
    onSuccess: () => {
      showToast(t(`models.verb.${verb}.done`));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['models'] }),
  });
}
