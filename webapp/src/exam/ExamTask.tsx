import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TaskForm } from '../inbox/TaskForm';
import { TaskHead } from '../inbox/TaskHead';
import type { ExamRound, TaskDetail } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { Failure, Loading } from '../shared/ui/States';
import { deskOf, isOfAppointment } from './desks';
import { Appointments } from './round/Appointments';
import { CouncilCards } from './round/CouncilCards';
import { examQuery } from './round/queries';
import { SuspensionBanner } from './round/SuspensionBanner';
import { examTabs } from './tabs';
import { useDateNames } from './useDateNames';
import './exam.css';

/** A step of a round: the way to the desk where its work is done, the form that ends it, and what it is about. */
export function ExamTask({ task }: { task: TaskDetail }) {
  if (isOfAppointment(task.stepKey)) return <AppointmentTask task={task} />;
  return <RoundTask task={task} />;
}

/** The winner and the unit of the post find the appointment here; the round itself may be none of their business. */
function AppointmentTask({ task }: { task: TaskDetail }) {
  return (
    <article className="task exam">
      <TaskHead task={task} />
      <TaskForm task={task} />
      <Appointments code={task.dossierCode} />
    </article>
  );
}

function RoundTask({ task }: { task: TaskDetail }) {
  const round = useQuery(examQuery(task.dossierCode));
  const nameOf = useDateNames(round.data);
  return (
    <article className="task exam">
      <TaskHead task={task} subject={round.data && local(round.data.nameVi, round.data.nameEn)} />
      {round.data && !task.barred && <SuspensionBanner round={round.data} />}
      <DeskLink task={task} />
      <TaskForm task={task} nameOf={nameOf} />
      {round.isPending && <Loading />}
      {round.isError && <Failure error={round.error} onRetry={() => round.refetch()} />}
      {round.data && <CouncilCards round={concerning(round.data, task.stage)} />}
    </article>
  );
}

/** Of several councils, the one whose step it is. */
function concerning(round: ExamRound, stage: number | null): ExamRound {
  if (stage === null) return round;
  return { ...round, councils: round.councils.filter(({ councilNo }) => councilNo === stage) };
}

function DeskLink({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const desk = examTabs.find(({ to }) => to === deskOf(task.stepKey));
  if (!desk) return null;
  return (
    <p className="note note-info exam-desk">
      {t('examRound.desk', { step: local(task.nameVi, task.nameEn) })}{' '}
      <Link to={desk.to} params={{ code: task.dossierCode }} search={task.stage ? { council: task.stage } : {}}>
        {t(desk.label)}
        <ArrowRight aria-hidden size={16} />
      </Link>
    </p>
  );
}
