import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierStep } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime, formatNumber, sameDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { stateOfClock } from '../shared/time/state';
import { TimeState } from '../shared/ui/TimeState';
import { StepClock } from './clock/StepClock';

interface StepTimelineProps {
  steps: DossierStep[];
  /** Whose steps they are; left out where nobody asks how their time was counted. */
  code?: string;
}

/** Each hand-over of the dossier: who had it, since when, until when it was due, and how that ended. */
export function StepTimeline({ code, steps }: StepTimelineProps) {
  const { t } = useTranslation();
  const now = useNow();
  if (steps.length === 0) return <p className="muted">{t('step.none')}</p>;
  return (
    <ol className="timeline">
      {steps.map((step) => {
        const state = stateOfClock(step, now, sameDay);
        return (
          <li key={step.key} className={step.endedAt ? 'timeline-step' : 'timeline-step timeline-step-now'}>
            <div className="timeline-head">
              <strong>{local(step.nameVi, step.nameEn)}</strong>
              <TimeState state={state} />
            </div>
            <p className="timeline-who">
              {local(step.unitName, step.unitNameEn)} · {step.owner?.fullName ?? t('task.nobody')}
            </p>
            <dl className="timeline-times">
              <StepTime name={t('step.started')} at={step.startedAt} />
              <StepTime name={t('step.due')} at={step.dueAt} />
              <StepTime name={t('step.ended')} at={step.endedAt} />
              {/* while a step is open its worked time is only known up to its last event */}
              {step.endedAt && step.workedMinutes !== null && (
                <div>
                  <dt>{t('step.worked')}</dt>
                  <dd>{t('unit.hours', { hours: formatNumber(step.workedMinutes / 60) })}</dd>
                </div>
              )}
            </dl>
            {code && <HowCounted code={code} clockKey={step.key} />}
          </li>
        );
      })}
    </ol>
  );
}

function HowCounted({ code, clockKey }: { code: string; clockKey: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="how-counted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('step.howCounted')}</summary>
      {open && <StepClock code={code} clockKey={clockKey} />}
    </details>
  );
}

function StepTime({ name, at }: { name: string; at: string | null }) {
  if (!at) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{formatDateTime(at)}</dd>
    </div>
  );
}
