import type Modeler from 'bpmn-js/lib/Modeler';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../shared/api/types';
import { checkModel } from '../../queries';
import { textOf } from '../text';
import { type LintIssue, mergeProblems, type Problem } from './problem';

const quiet = 1_500;

/** What the rules in the browser say at once and the gate a moment later. */
export function useProblems(modeler: Modeler | undefined, revision: number): Problem[] {
  const issues = useLint(modeler);
  const findings = useGate(modeler, revision);
  return useMemo(() => mergeProblems(issues, findings), [issues, findings]);
}

function useLint(modeler: Modeler | undefined): LintIssue[] {
  const [issues, setIssues] = useState<LintIssue[]>([]);
  useEffect(() => {
    const eventBus = modeler?.get<EventBus>('eventBus');
    const take = (event: { issues: Record<string, LintIssue[]> }) => setIssues(ownIssues(event.issues));
    eventBus?.on<{ issues: Record<string, LintIssue[]> }>('linting.completed', take);
    modeler?.get<{ update: () => void }>('linting').update();
    return () => eventBus?.off('linting.completed', take as never);
  }, [modeler]);
  return issues;
}

/** A collapsed scope repeats what is reported of its steps. */
const ownIssues = (issues: Record<string, (LintIssue & { isChildIssue?: boolean })[]>) =>
  Object.entries(issues).flatMap(([id, reported]) =>
    reported.filter(({ isChildIssue }) => !isChildIssue).map((issue) => ({ ...issue, id })),
  );

function useGate(modeler: Modeler | undefined, revision: number): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is to be checked
  useEffect(() => {
    if (!modeler) return;
    const overtaken = new AbortController();
    const timer = setTimeout(async () => {
      const report = await checkModel(await textOf(modeler), overtaken.signal).catch(() => null);
      if (report) setFindings(report.findings);
    }, quiet);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [modeler, revision]);
  return findings;
}
