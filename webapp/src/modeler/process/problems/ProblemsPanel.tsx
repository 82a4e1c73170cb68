import { CircleAlert, CircleCheck, TriangleAlert, Wrench } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../shared/api/types';
import { local } from '../../../shared/i18n/language';
import { Button } from '../../../shared/ui/Button';
import { RadioField } from '../../../shared/ui/Fields';
import { useWorkshop } from '../ModelerContext';
import { kindOf } from '../model/kinds';
import { elementOf } from '../model/navigate';
import { nameOf } from '../model/texts';
import { applyFix } from './applyFix';
import type { Problem } from './problem';

interface ProblemsPanelProps extends ProblemRowsProps {
  /** Not everything has been checked since the last change. */
  isBehind: boolean;
}

interface ProblemRowsProps {
  problems: Problem[];
  onGo: (element: string | null, property: string | null) => void;
}

type Shown = 'ALL' | Severity;

/** What is to be mended before the model can be proposed; a row leads to its place. */
export function ProblemsPanel({ problems, isBehind, onGo }: ProblemsPanelProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('ALL');
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length;
  const counts: Record<Shown, number> = { ALL: problems.length, ERROR: errors, WARNING: problems.length - errors };
  const listed = problems.filter(({ severity }) => shown === 'ALL' || severity === shown);
  return (
    <section className="problems" aria-label={t('processEditor.problems.title')} aria-busy={isBehind}>
      <header className="problems-head">
        <h2>{t('processEditor.problems.title')}</h2>
        {problems.length > 0 && (
          <RadioField
            label={t('processEditor.problems.show')}
            isRequired
            inline
            options={shownChoices.map((value) => ({
              value,
              label: t(`processEditor.problems.${value}`, { count: counts[value] }),
            }))}
            value={shown}
            onChange={(value) => setShown(value as Shown)}
          />
        )}
      </header>
      {problems.length === 0 ? <NoProblems isBehind={isBehind} /> : <ProblemRows problems={listed} onGo={onGo} />}
    </section>
  );
}

function NoProblems({ isBehind }: { isBehind: boolean }) {
  const { t } = useTranslation();
  if (isBehind) return <p className="muted">{t('formEditor.checking')}</p>;
  return (
    <p className="problems-none">
      <CircleCheck aria-hidden size={16} />
      {t('processEditor.problems.none')}
    </p>
  );
}

const shownChoices: readonly Shown[] = ['ALL', 'ERROR', 'WARNING'];

function ProblemRows({ problems, onGo }: ProblemRowsProps) {
  return (
    <ul className="problem-rows">
      {problems.map((problem) => (
        <li key={`${problem.element}|${problem.rule}|${problem.property}|${problem.message}`} className="problem-row">
          <ProblemText problem={problem} onGo={onGo} />
          <FixButton problem={problem} />
        </li>
      ))}
    </ul>
  );
}

function ProblemText({ problem, onGo }: { problem: Problem; onGo: ProblemsPanelProps['onGo'] }) {
  const { t } = useTranslation();
  const { modeler } = useWorkshop();
  const { element, property, severity, message } = problem;
  const drawn = elementOf(modeler, element);
  const unnamed = drawn && `${t(`processEditor.kind.${kindOf(drawn)}`)} ${t('processEditor.outline.unnamed')}`;
  const name = (drawn && nameOf(drawn.businessObject)) || unnamed || element;
  return (
    <button type="button" className="problem-go" onClick={() => onGo(element, property)}>
      <SeverityMark severity={severity} />
      <span>
        <strong>
          {/* A name may hold signs that turn the direction of all that follows. */}
          <bdi>{name ?? t('processEditor.problems.wholeFile')}</bdi>
        </strong>{' '}
        {message}
      </span>
    </button>
  );
}

function FixButton({ problem: { fix } }: { problem: Problem }) {
  const { t } = useTranslation();
  const { modeler } = useWorkshop();
  if (!fix) return null;
  return (
    <Button className="button-small" onPress={() => applyFix(modeler, fix)}>
      <Wrench aria-hidden size={14} />
      {t('processEditor.problems.fix', { what: local(fix.label, fix.labelEn) })}
    </Button>
  );
}

export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  const Icon = severity === 'ERROR' ? CircleAlert : TriangleAlert;
  return (
    <span
      className={`severity severity-${severity.toLowerCase()}`}
      role="img"
      aria-label={t(`processEditor.severity.${severity}`)}
    >
      <Icon aria-hidden size={16} />
    </span>
  );
}
