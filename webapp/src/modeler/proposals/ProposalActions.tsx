import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelProposal } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
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
  const decide = useDeciding(proposal.id, verb, onClose);
  const refusing = reportsOf(decide.error);
  const frame = {
    lead: t(`models.verb.${verb}.lead`, { name: local(proposal.name, proposal.nameEn) }),
    submit: t(`models.verb.${verb}.title`),
    mutation: decide,
    onClose,
    danger: verb !== 'approve',
    children: refusing && <GateReports reports={refusing} />,
  };
  return verb === 'reject' ? (
    <ReasonFrame {...frame} label={t('models.rejectReason')} onSubmit={(reason) => decide.mutate({ reason })} />
  ) : (
    <ActionFrame {...frame} ready onSubmit={() => decide.mutate({})} />
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
