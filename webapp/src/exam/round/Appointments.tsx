import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExamAppointment, ExamTraining } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDate, formatDay } from '../../shared/time/format';
import { Failure } from '../../shared/ui/States';
import { appointmentsQuery } from './queries';

/** The winners, how far their appointment has come, and the training that follows; nothing before the result stands. */
export function Appointments({ code }: { code: string }) {
  const { t } = useTranslation();
  const appointments = useQuery(appointmentsQuery(code));
  if (appointments.isError) return <Failure error={appointments.error} onRetry={() => appointments.refetch()} />;
  if (!appointments.data || appointments.data.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('examRound.appointments')}</h2>
      <ul className="exam-decisions">
        {appointments.data.map((one) => (
          <Entry key={one.postNo} appointment={one} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ appointment }: { appointment: ExamAppointment }) {
  const { t } = useTranslation();
  const { roundCode, postNo, state, draftedAt } = appointment;
  return (
    <li>
      <p className="exam-line">
        <strong>{local(appointment.titleVi, appointment.titleEn)}</strong>
        <span>{appointment.winnerName}</span>
        <span className="exam-status">{t(`examRound.appointmentState.${state}`)}</span>
        {appointment.mine && state === 'FILE_OPEN' && (
          <Link to="/exams/$code/appointments/$post" params={{ code: roundCode, post: String(postNo) }}>
            {t('examRound.completeFile')}
          </Link>
        )}
        {draftedAt && (
          <Link to="/exams/$code/appointments/$post" params={{ code: roundCode, post: String(postNo) }}>
            {t('examRound.decisionSheet')}
          </Link>
        )}
      </p>
      {appointment.personnelReason && <p>{appointment.personnelReason}</p>}
      {appointment.effectiveOn && appointment.endsOn && (
        <p>
          {t('examRound.inForce', {
            from: formatDay(appointment.effectiveOn),
            to: formatDay(appointment.endsOn),
            count: appointment.termYears ?? 0,
          })}
        </p>
      )}
      {appointment.trainings.map((training) => (
        <Training key={training.course} training={training} />
      ))}
    </li>
  );
}

function Training({ training }: { training: ExamTraining }) {
  const { t } = useTranslation();
  return (
    <p className="muted">
      {local(training.nameVi, training.nameEn)}:{' '}
      {training.completedOn
        ? t('examRound.trained', { day: formatDay(training.completedOn), certificate: training.certificate })
        : t('examRound.trainBy', { day: formatDate(training.dueAt) })}
    </p>
  );
}
