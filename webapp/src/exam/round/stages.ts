import type { ExamLine, ExamLineState, ExamStage } from '../../shared/api/types';

export interface Stage {
  stage: ExamStage;
  lines: ExamLine[];
  state: ExamLineState;
  /** How many steps are over. */
  done: number;
  /** Whether it is where the council stands. */
  current: boolean;
}

const over: ExamLineState[] = ['DONE', 'DONE_LATE', 'SKIPPED'];
/** The worst first: it is what the stage is shown as. */
const telling: ExamLineState[] = ['LATE', 'PAUSED', 'RUNNING'];

/** The steps of one council by the stages they belong to; the one under way is current, else the first still to come. */
export function stagesOf(lines: ExamLine[]): Stage[] {
  const stages: Stage[] = [];
  for (const line of lines) {
    const known = stages.find(({ stage }) => stage === line.stage);
    if (known) known.lines.push(line);
    else stages.push({ stage: line.stage, lines: [line], state: 'PLANNED', done: 0, current: false });
  }
  for (const stage of stages) {
    stage.state = stateOf(stage.lines);
    stage.done = stage.lines.filter(({ state }) => over.includes(state)).length;
  }
  const running = stages.filter(({ state }) => telling.includes(state));
  const current = running.length > 0 ? running : stages.filter(({ state }) => state === 'PLANNED').slice(0, 1);
  for (const stage of current) stage.current = true;
  return stages;
}

function stateOf(lines: ExamLine[]): ExamLineState {
  const states = lines.map(({ state }) => state);
  const worst = telling.find((state) => states.includes(state));
  if (worst) return worst;
  if (states.every((state) => state === 'SKIPPED')) return 'SKIPPED';
  if (states.every((state) => over.includes(state))) return states.includes('DONE_LATE') ? 'DONE_LATE' : 'DONE';
  return states.some((state) => state === 'DONE' || state === 'DONE_LATE') ? 'RUNNING' : 'PLANNED';
}
