import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamRound } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { TextField } from '../../shared/ui/Fields';
import { dateOf } from './dates';
import { MovesNote } from './MovesNote';
import { PlannedDateField } from './PlannedDateField';
import { movesQuery } from './queries';
import { useRoundAction } from './useRoundAction';

/** The notice changes but seldom and in good time: the server says how often and how long before. */
export function NoticeDialog({ round, onClose }: { round: ExamRound; onClose: () => void }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const announced = dateOf(round, 'paperStarts');
  const [paperStarts, setPaperStarts] = useState<string | null>(announced);
  const mutation = useRoundAction(round.code, 'notice', onClose);
  const changed = paperStarts !== null && paperStarts !== announced;
  const preview = useQuery({ ...movesQuery(round.code, paperStarts ?? undefined), enabled: changed });
  const wrong = { ...(changed ? fieldProblems(preview.error) : {}), ...fieldProblems(mutation.error) };
  return (
    <ActionFrame
      lead={t('examRound.noticeLead')}
      submit={t('examRound.notice')}
      ready={number.trim() !== '' && reason.trim() !== '' && paperStarts !== null}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ number: number.trim(), reason: reason.trim(), paperStarts })}
      onClose={onClose}
    >
      <TextField
        label={t('examRound.noticeNumber')}
        value={number}
        onChange={setNumber}
        maxLength={100}
        error={wrong.number}
        isRequired
      />
      <PlannedDateField
        name="paperStarts"
        unit={round.organiser.unitCode}
        value={paperStarts}
        onChange={setPaperStarts}
        error={wrong.paperStarts}
      />
      {changed && !preview.isError && (
        <MovesNote
          round={round}
          title={t('examRound.noticeMoves')}
          none={t('examRound.nothingMoves')}
          paperStarts={paperStarts}
        />
      )}
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
    </ActionFrame>
  );
}
