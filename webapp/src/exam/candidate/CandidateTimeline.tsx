import { Check, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamApplication, ExamPhase } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';

const phases = ['REGISTRATION', 'VETTING', 'LISTED', 'WRITTEN', 'MARKING', 'APPEAL', 'DEFENCE', 'RESULT'] as const;
const order: ExamPhase[] = [
  'PREPARING',
  'REGISTRATION',
  'VETTING',
  'LISTED',
  'WRITTEN',
  'CODING',
  'MARKING',
  'MARKED',
  'APPEAL',
  'DEFENCE',
  'SUMMARY',
  'RESULT',
  'ARCHIVED',
];
const dated: Partial<Record<(typeof phases)[number], string>> = {
  REGISTRATION: 'registrationCloses',
  WRITTEN: 'paperStarts',
  APPEAL: 'appealsClose',
  DEFENCE: 'defenceStarts',
};

/** Where the exam stands and what comes when. */
export function CandidateTimeline({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const now = order.indexOf(application.phase);
  return (
    <section className="card">
      <h2>{t('examPeople.course')}</h2>
      <ol className="exam-course">
        {phases.map((phase, index) => {
          const begins = order.indexOf(phase);
          const next = phases[index + 1];
          const ends = next ? order.indexOf(next) : order.length;
          const state = now >= ends ? 'done' : now >= begins ? 'now' : 'later';
          const at = application.dates[dated[phase] ?? ''];
          return (
            <li key={phase} className={`exam-course-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
              <span className="exam-course-mark" aria-hidden>
                {state === 'done' && <Check size={14} />}
                {state === 'now' && <Circle size={8} fill="currentColor" />}
              </span>
              <span>
                {state === 'done' && <span className="visually-hidden">{t('examPeople.phaseDone')} </span>}
                {t(`examPeople.phase.${phase}`)}
              </span>
              {at && <span className="cell-second">{t(`examPeople.until.${phase}`, { at: formatDateTime(at) })}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
