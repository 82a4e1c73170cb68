import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { Coding } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { useCouncilAction } from '../marking/useCouncilAction';

const penalties = ['REPRIMAND', 'WARNING', 'SUSPENSION', 'ANNULMENT'] as const;

/** A breach of the rules, with its minutes; the heaviest one of a candidate counts. */
export function ViolationAction({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState<string | null>(null);
  const [penalty, setPenalty] = useState<string | null>('REPRIMAND');
  const [minutes, setMinutes] = useState('');
  const close = () => setOpen(false);
  const mutation = useCouncilAction(coding.roundCode, coding.councilNo, 'coding/violations', close);
  const errors = fieldProblems(mutation.error);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('examCoding.violation')}</Button>
      <Modal title={t('examCoding.violation')} isOpen={open} onClose={close}>
        <ActionFrame
          lead={t('examCoding.violationLead')}
          submit={t('examCoding.violation')}
          ready={number !== null && penalty !== null && minutes.trim().length >= 10}
          mutation={mutation}
          onSubmit={() => mutation.mutate({ candidateNumber: number, penalty, minutes: minutes.trim() })}
          onClose={close}
        >
          <SelectField
            isRequired
            label={t('examCoding.number')}
            options={coding.seats.map(({ candidateNumber }) => ({ value: candidateNumber, label: candidateNumber }))}
            value={number}
            onChange={setNumber}
            error={errors.candidateNumber}
          />
          <SelectField
            isRequired
            label={t('examCoding.penalty')}
            options={penalties.map((one) => ({ value: one, label: t(`examMarking.penalty.${one}`) }))}
            value={penalty}
            onChange={setPenalty}
          />
          <TextField
            isRequired
            rows={4}
            maxLength={4000}
            label={t('examMarking.minutes')}
            value={minutes}
            onChange={setMinutes}
            error={errors.minutes}
          />
        </ActionFrame>
      </Modal>
    </>
  );
}
