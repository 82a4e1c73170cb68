import type { TFunction } from 'i18next';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/States';
import type { Check } from './useCheck';

interface ProblemsProps {
  check: Check;
  /** What the designer calls the element of a finding. */
  nameOf: (finding: Finding) => string | null;
  onShow: (finding: Finding) => void;
  /** null: this fix cannot be applied here. */
  fixOf: (finding: Finding) => (() => void) | null;
}

/** What keeps the model from being put in force, and what deserves a look; each leads to its place. */
export function Problems({ check: { report, error, isBehind }, nameOf, onShow, fixOf }: ProblemsProps) {
  const { t } = useTranslation();
  const findings = report?.findings ?? [];
  return (
    <section className="card problems" aria-label={t('formEditor.problems')} aria-busy={isBehind}>
      <header className="problems-head">
        <h2>{t('formEditor.problems')}</h2>
        <span role="status">{isBehind ? t('formEditor.checking') : sumOf(findings, t)}</span>
      </header>
      <ProblemNote error={error} />
      {!error && report && findings.length === 0 && (
        <p className="problems-none">
          <CircleCheck aria-hidden size={16} />
          {t('formEditor.noProblems')}
        </p>
      )}
      <ul>
        {findings.map((finding) => (
          <Problem
            key={`${finding.rule} ${finding.element} ${finding.line} ${finding.property}`}
            finding={finding}
            name={nameOf(finding)}
            onShow={() => onShow(finding)}
            fix={fixOf(finding)}
          />
        ))}
      </ul>
    </section>
  );
}

function sumOf(findings: Finding[], t: TFunction): string {
  const errors = findings.filter(({ severity }) => severity === 'ERROR').length;
  const warnings = findings.length - errors;
  return [
    errors && t('formEditor.errors', { count: errors }),
    warnings && t('formEditor.warnings', { count: warnings }),
  ]
    .filter(Boolean)
    .join(', ');
}

interface ProblemProps {
  finding: Finding;
  name: string | null;
  onShow: () => void;
  fix: (() => void) | null;
}

function Problem({ finding, name, onShow, fix }: ProblemProps) {
  const { t } = useTranslation();
  const serious = finding.severity === 'ERROR';
  const Mark = serious ? CircleX : TriangleAlert;
  const words = local(finding.message, finding.messageEn);
  return (
    <li className={serious ? 'problem problem-error' : 'problem problem-warning'}>
      <Mark role="img" aria-label={t(serious ? 'formEditor.error' : 'formEditor.warning')} size={16} />
      <Aria.Button className="problem-words" onPress={onShow}>
        {name && (
          <strong>
            <bdi>{name}</bdi>
          </strong>
        )}{' '}
        {words}
      </Aria.Button>
      {finding.line !== null && <span className="muted">{t('formEditor.line', { line: finding.line })}</span>}
      {fix && finding.fix && (
        <Button className="button-small" onPress={fix}>
          {local(finding.fix.label, finding.fix.labelEn)}
        </Button>
      )}
    </li>
  );
}
