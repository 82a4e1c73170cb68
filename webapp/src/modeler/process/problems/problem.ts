import type { Finding, Fix, Severity } from '../../../shared/api/types';
import { local } from '../../../shared/i18n/language';

/** What the editor's own rules report of one element. */
export interface LintIssue {
  id: string;
  rule: string;
  message: string;
  category: string;
  path?: (string | number)[];
}

/** One thing to mend, whoever found it. */
export interface Problem {
  element: string | null;
  rule: string;
  severity: Severity;
  message: string;
  /** What on the element is meant. */
  property: string | null;
  fix: Fix | null;
}

/** Without the prefix that the test command puts before a house rule. */
const ruleName = (rule: string) => rule.replace(/^congvu\//, '');

/** What both found is said once, in the words of the server; errors come first. */
export function mergeProblems(issues: LintIssue[], findings: Finding[]): Problem[] {
  const found = findings.map(ofFinding);
  const said = new Set(found.map(place));
  const own = issues.map(ofIssue).filter((problem) => !said.has(place(problem)));
  return distinct([...found, ...own]).sort(errorsFirst);
}

/** Some rules look at an element twice. */
const distinct = (problems: Problem[]) => [
  ...new Map(problems.map((problem) => [`${place(problem)}|${problem.message}|${problem.property}`, problem])).values(),
];

const place = ({ element, rule }: Problem) => `${element ?? ''}|${rule}`;

const ofFinding = ({ element, rule, severity, message, messageEn, property, fix }: Finding): Problem => ({
  element,
  rule,
  severity,
  message: local(message, messageEn),
  property,
  fix,
});

const ofIssue = ({ id, rule, message, category, path }: LintIssue): Problem => ({
  element: id,
  rule: ruleName(rule),
  severity: category === 'error' ? 'ERROR' : 'WARNING',
  message,
  property: path?.length ? String(path[0]) : null,
  fix: null,
});

const errorsFirst = (one: Problem, other: Problem) =>
  Number(one.severity !== 'ERROR') - Number(other.severity !== 'ERROR');

/** What is marked at each step of the outline. */
export function worstByElement(problems: Problem[]): Map<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { element, severity } of problems)
    if (element && worst.get(element) !== 'ERROR') worst.set(element, severity);
  return worst;
}
