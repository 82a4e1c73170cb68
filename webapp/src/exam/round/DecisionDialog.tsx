import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamRound } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { TextField } from '../../shared/ui/Fields';
import { MovesNote } from './MovesNote';
import { useRoundAction } from './useRoundAction';

interface DecisionDialogProps {
  round: ExamRound;
  action: 'suspend' | 'resume' | 'stop';
  onClose: () => void;
}

/** A whole round stands still, goes on or ends by a decision with its number, reason and legal basis. */
export function DecisionDialog({ round, action, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const mutation = useRoundAction(round.code, action, onClose);
  const wrong = fieldProblems(mutation.error);
  const said = [number, reason, legalBasis].every((text) => text.trim() !== '');
  return (
    <ActionFrame
      lead={t(`examRound.${action}Lead`)}
      submit={t(`examRound.${action}`)}
      ready={said}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ number: number.trim(), reason: reason.trim(), legalBasis: legalBasis.trim() })}
      onClose={onClose}
      danger={action === 'stop'}
    >
      <TextField
        label={t('examRound.decisionNumber')}
        value={number}
        onChange={setNumber}
        maxLength={100}
        error={wrong.number}
        isRequired
      />
      <TextField
        label={t('examRound.reason')}
        description={t('examRound.reasonHint')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        error={wrong.reason}
        isRequired
      />
      <TextField
        label={t('examRound.legalBasis')}
        value={legalBasis}
        onChange={setLegalBasis}
        maxLength={500}
        error={wrong.legalBasis}
        isRequired
      />
      {action !== 'stop' && (
        <>
          <p className="muted">{t('examRound.movesRule')}</p>
          <MovesNote
            round={round}
            title={t(`examRound.${action}Moves`)}
            none={t(action === 'resume' ? 'examRound.nothingMoves' : 'examRound.nothingAhead')}
          />
        </>
      )}
    </ActionFrame>
  );
}
