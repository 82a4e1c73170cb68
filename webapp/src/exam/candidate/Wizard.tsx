import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamApplication, PublicExam } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/States';
import { StepMarks } from './StepMarks';
import { ConditionsStep, PersonStep, ReviewStep } from './WishSteps';
import { openFields, stepOf, type Wish } from './wish';

const steps = ['person', 'conditions', 'review'] as const;

interface WizardProps {
  exam: PublicExam;
  wish: Wish;
  change: (changes: Partial<Wish>) => void;
  send: UseMutationResult<ExamApplication, Error, Wish>;
  submit: string;
  note?: string;
  fixedPost?: boolean;
}

/** Three steps: about oneself, the conditions, and all of it once more before it is sent. */
export function Wizard({ exam, wish, change, send, submit, note, fixedPost = false }: WizardProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const open = openFields(wish, step);
  const refused = Object.entries(fieldProblems(send.error)).map(([name, text]) => [
    name.replace('application.', ''),
    text,
  ]);
  const errors = Object.fromEntries([...refused, ...(tried ? open.map((name) => [name, t('examPeople.needed')]) : [])]);
  const last = step === steps.length - 1;
  const refuse = (error: Error) =>
    setStep(stepOf(Object.keys(fieldProblems(error)).map((name) => name.replace('application.', ''))));
  const forward = () => {
    setTried(open.length > 0);
    if (open.length > 0) return;
    if (last) send.mutate(wish, { onError: refuse });
    else setStep(step + 1);
  };
  const Step = [PersonStep, ConditionsStep, ReviewStep][step] ?? PersonStep;
  return (
    <form
      className="card exam-wizard"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        forward();
      }}
    >
      <StepMarks names={steps.map((name) => t(`examPeople.step.${name}`))} at={step} />
      <ProblemNote error={send.error} />
      <Step exam={exam} wish={wish} change={change} errors={errors} fixedPost={fixedPost} />
      {note && <p className="muted">{note}</p>}
      <div className="form-actions">
        {step > 0 && <Button onPress={() => setStep(step - 1)}>{t('examPeople.back')}</Button>}
        <Button type="submit" variant="primary" isPending={send.isPending} isDisabled={last && !wish.correct}>
          {last ? submit : t('examPeople.next')}
        </Button>
      </div>
    </form>
  );
}
