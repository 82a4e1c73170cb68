import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** How far one has come: what is done is ticked off, what comes is numbered. */
export function StepMarks({ names, at }: { names: string[]; at: number }) {
  const { t } = useTranslation();
  return (
    <ol className="exam-steps">
      {names.map((name, index) => (
        <li key={name} aria-current={index === at ? 'step' : undefined} data-done={index < at || undefined}>
          <span className="exam-step-mark" aria-hidden>
            {index < at ? <Check size={14} /> : index + 1}
          </span>
          <span className="exam-step-name">
            <span className="visually-hidden">
              {t(index < at ? 'examPeople.stepDone' : 'examPeople.stepOf', {
                step: index + 1,
                steps: names.length,
              })}{' '}
            </span>
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
