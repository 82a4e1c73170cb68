import type Modeler from 'bpmn-js/lib/Modeler';
import type EventBus from 'diagram-js/lib/core/EventBus';
import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../shared/api/types';
import { checkModel } from '../../queries';
import { textOf } from '../text';
import { type LintIssue, mergeProblems, type Problem } from './problem';

const quiet = 1_500;

interface Problems {
  problems: Problem[];
  /** The gate has not yet seen the last change. */
  isBehind: boolean;
}

/** What the rules in the browser say at once and the gate a moment later. */
export function useProblems(modeler: Modeler | undefined, revision: number): Problems {
  const issues = useLint(modeler);
  const { findings, seen } = useGate(modeler, revision);
  const problems = useMemo(() => mergeProblems(issues, findings), [issues, findings]);
  return { problems, isBehind: seen !== revision };
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

interface Gate {
  findings: Finding[];
  /** Which change they are about. */
  seen: number | null;
}

function useGate(modeler: Modeler | undefined, revision: number): Gate {
  const [gate, setGate] = useState<Gate>({ findings: [], seen: null });
  useEffect(() => {
    if (!modeler) return;
    const overtaken = new AbortController();
    const timer = setTimeout(async () => {
      const report = await checkModel(await textOf(modeler), overtaken.signal).catch(() => null);
      if (report) setGate({ findings: report.findings, seen: revision });
    }, quiet);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [modeler, revision]);
  return gate;
}
