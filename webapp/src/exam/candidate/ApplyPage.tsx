import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { ExamApplication, PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { PortalLink } from './PortalLink';
import { openExamQuery } from './queries';
import { Wizard } from './Wizard';
import { keepWish, keptWish, said, type Wish } from './wish';
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
      <PortalLink />
      <PageHead title={t('examPeople.applyTitle')} />
      <p className="muted">{local(exam.data.nameVi, exam.data.nameEn)}</p>
      <Applying exam={exam.data} />
    </>
  );
}

function Applying({ exam }: { exam: PublicExam }) {
  const { t } = useTranslation();
  const { post: chosen } = route.useSearch();
  const { username } = useSession();
  const [wish, setWish] = useState<Wish>(() => keptWish(exam.code, username, chosen ?? null));
  const send = useSending(exam.code, username);
  useEffect(() => keepWish(exam.code, username, wish), [exam.code, username, wish]);
  return (
    <Wizard
      exam={exam}
      wish={wish}
      // A field that answers late, as it loses the focus, must not undo what was answered meanwhile.
      change={(changes) => setWish((before) => ({ ...before, ...changes }))}
      send={send}
      submit={t('examPeople.send')}
      note={t('examPeople.draftKept')}
    />
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
