import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamApplication, PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { openExamQuery } from './queries';
import { ConditionsStep, PersonStep, ReviewStep } from './WishSteps';
import { keepWish, keptWish, openFields, said, type Wish } from './wish';
import './candidate.css';

const route = getRouteApi('/exam-portal/$code/apply');

export function ApplyPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const exam = useQuery(openExamQuery(code));
  if (exam.isPending) return <Loading />;
  if (!exam.data) return <Failure page error={exam.error} onRetry={() => exam.refetch()} />;
  return (
    <>
      <PageHead title={t('examPeople.applyTitle')} />
      <p className="muted">{local(exam.data.nameVi, exam.data.nameEn)}</p>
      <Wizard exam={exam.data} />
    </>
  );
}

const steps = ['person', 'conditions', 'review'] as const;

function Wizard({ exam }: { exam: PublicExam }) {
  const { t } = useTranslation();
  const { post: chosen } = route.useSearch();
  const { username } = useSession();
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [wish, setWish] = useState<Wish>(() => keptWish(exam.code, username, chosen ?? null));
  const send = useSending(exam.code, username);
  // A field that answers late, as it loses the focus, must not undo what was answered meanwhile.
  const change = (changes: Partial<Wish>) => setWish((before) => ({ ...before, ...changes }));
  useEffect(() => keepWish(exam.code, username, wish), [exam.code, username, wish]);
  const open = openFields(wish, step);
  const problems = fieldProblems(send.error);
  const errors = Object.fromEntries([
    ...Object.entries(problems).map(([name, text]) => [name.replace('application.', ''), text]),
    ...(tried ? open.map((name) => [name, t('examPeople.needed')]) : []),
  ]);
  const last = step === steps.length - 1;
  const forward = () => {
    setTried(open.length > 0);
    if (open.length > 0) return;
    if (last) send.mutate(wish);
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
      <ol className="exam-steps">
        {steps.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            {t(`examPeople.step.${name}`)}
          </li>
        ))}
      </ol>
      <Step exam={exam} wish={wish} change={change} errors={errors} />
      <ProblemNote error={send.error} />
      <p className="muted">{t('examPeople.draftKept')}</p>
      <div className="form-actions">
        {step > 0 && <Button onPress={() => setStep(step - 1)}>{t('examPeople.back')}</Button>}
        <Button type="submit" variant="primary" isPending={send.isPending} isDisabled={last && !wish.correct}>
          {t(last ? 'examPeople.send' : 'examPeople.next')}
        </Button>
      </div>
    </form>
  );
}

function useSending(code: string, username: string) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) =>
      post<ExamApplication>('/api/exam-applications', { round: code, application: said(wish) }),
    onSuccess: ({ id }) => {
      keepWish(code, username, null);
      queryClient.invalidateQueries({ queryKey: ['exams'] });
      navigate({ to: '/exam-portal/applications/$id', params: { id } });
    },
  });
}
