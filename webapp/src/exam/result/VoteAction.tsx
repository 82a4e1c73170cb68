import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResultLine } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { NumberField, SelectField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { useResult } from './queries';

interface VoteProps {
  code: string;
  council: number;
  postNo: number;
  among: ResultLine[];
}

/** The council's vote between equals, with its minutes. */
export function VoteAction(props: VoteProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t('examResult.vote')}
      </Button>
      <Modal title={t('examResult.vote')} isOpen={open} onClose={() => setOpen(false)}>
        <VoteDialog {...props} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function VoteDialog({ code, council, postNo, among, onClose }: VoteProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const [candidateId, setCandidate] = useState<string | null>(null);
  const [votesFor, setFor] = useState<number | null>(null);
  const [votesCast, setCast] = useState<number | null>(null);
  const [minutes, setMinutes] = useState('');
  const mutation = useResult(code, council, `posts/${postNo}/vote`);
  return (
    <ActionFrame
      lead={t('examResult.voteLead')}
      submit={t('examResult.vote')}
      ready={Boolean(candidateId && votesFor && votesCast && minutes.trim())}
      mutation={mutation}
      onSubmit={() =>
        mutation.mutate({ candidateId, votesFor, votesCast, minutes: minutes.trim() }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <SelectField
        label={t('examResult.chosen')}
        isRequired
        options={among.map((line) => ({
          value: line.candidateId,
          label: `${line.candidateNumber ?? ''} ${line.fullName}`,
        }))}
        value={candidateId}
        onChange={setCandidate}
      />
      <NumberField label={t('examResult.votesFor')} value={votesFor} onChange={setFor} isRequired />
      <NumberField label={t('examResult.votesCast')} value={votesCast} onChange={setCast} isRequired />
      <TextField label={t('examResult.voteMinutes')} value={minutes} onChange={setMinutes} maxLength={300} isRequired />
    </ActionFrame>
  );
}
