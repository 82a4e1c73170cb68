import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TaskForm } from '../inbox/TaskForm';
import { TaskHead } from '../inbox/TaskHead';
import type { TaskDetail } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { Failure, Loading } from '../shared/ui/States';
import { deskOf } from './desks';
import { CouncilCards } from './round/CouncilCards';
import { examQuery } from './round/queries';
import { SuspensionBanner } from './round/SuspensionBanner';
import { examTabs } from './tabs';
import './exam.css';

/** A step of a round: the way to the desk where its work is done, the form that ends it, and the round around it. */
export function ExamTask({ task }: { task: TaskDetail }) {
  const round = useQuery(examQuery(task.dossierCode));
  return (
    <article className="task exam">
      <TaskHead task={task} />
      {round.data && <SuspensionBanner round={round.data} />}
      <DeskLink task={task} />
      <TaskForm task={task} />
      {round.isPending && <Loading />}
      {round.isError && <Failure error={round.error} onRetry={() => round.refetch()} />}
      {round.data && <CouncilCards round={round.data} />}
    </article>
  );
}

function DeskLink({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const desk = examTabs.find(({ to }) => to === deskOf(task.stepKey));
  if (!desk) return null;
  return (
    <p className="note note-info exam-desk">
      {t('examRound.desk', { step: local(task.nameVi, task.nameEn) })}{' '}
      <Link to={desk.to} params={{ code: task.dossierCode }}>
        {t(desk.label)}
        <ArrowRight aria-hidden size={16} />
      </Link>
    </p>
  );
}
