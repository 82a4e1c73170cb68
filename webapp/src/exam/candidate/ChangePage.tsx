import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '../../shared/api/client';
import type { ExamApplication, PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { applicationAddress, applicationQuery, openExamQuery } from './queries';
import { useApplicationAction } from './useApplicationAction';
import { Wizard } from './Wizard';
import { said, saidBefore, type Wish } from './wish';
import './candidate.css';

const route = getRouteApi('/exam-portal/applications/$id/change');

/** What was said may be said anew as long as applications are taken. */
export function ChangePage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const application = useQuery(applicationQuery(id));
  const exam = useQuery({
    ...openExamQuery(application.data?.round ?? ''),
    enabled: application.isSuccess,
  });
  const failed = application.error ?? exam.error;
  if (failed) return <Failure page error={failed} />;
  if (!application.data || !exam.data) return <Loading />;
  const { post, closesAt } = application.data;
  return (
    <>
      <Link to="/exam-portal/applications/$id" params={{ id }} className="back-link">
        <ArrowLeft aria-hidden size={16} /> {t('examPeople.toApplication')}
      </Link>
      <PageHead title={t('examPeople.changeTitle')} />
      <p className="muted">
        {local(post.titleVi, post.titleEn)}
        {closesAt && ` · ${t('examPeople.changeUntil', { at: formatDateTime(closesAt) })}`}
      </p>
      <Changing application={application.data} exam={exam.data} />
    </>
  );
}

function Changing({ application, exam }: { application: ExamApplication; exam: PublicExam }) {
  const { t } = useTranslation();
  const { id } = application;
  const navigate = useNavigate();
  const [wish, setWish] = useState<Wish>(() => saidBefore(application));
  const send = useApplicationAction<Wish>(
    (body) => put<ExamApplication>(applicationAddress(id), said(body)),
    () => navigate({ to: '/exam-portal/applications/$id', params: { id } }),
  );
  return (
    <Wizard
      exam={exam}
      wish={wish}
      change={(changes) => setWish((before) => ({ ...before, ...changes }))}
      send={send}
      submit={t('examPeople.saveChange')}
      fixedPost
    />
  );
}
