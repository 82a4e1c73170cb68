import { describe, expect, it } from 'vitest';
import type { ExamLine, ExamLineState, ExamStage } from '../../shared/api/types';
import { stagesOf } from './stages';

const line = (stage: ExamStage, state: ExamLineState): ExamLine => ({
  step: 'vet',
  stage,
  councilNo: 1,
  nameVi: 'Thẩm định',
  nameEn: 'Vetting',
  whoVi: 'Ban kiểm tra',
  whoEn: 'Vetting board',
  plannedFrom: null,
  plannedTo: null,
  limit: null,
  beganAt: null,
  endedAt: null,
  state,
  parts: 0,
  done: 0,
});

describe('the stages of a council', () => {
  it('opens what is under way and says how far it is', () => {
    const stages = stagesOf([
      line('REGISTRATION', 'DONE'),
      line('REGISTRATION', 'DONE'),
      line('PAPER', 'DONE'),
      line('PAPER', 'RUNNING'),
      line('APPEAL', 'PLANNED'),
    ]);
    expect(stages.map(({ stage, state, done, current }) => [stage, state, done, current])).toEqual([
      ['REGISTRATION', 'DONE', 2, false],
      ['PAPER', 'RUNNING', 1, true],
      ['APPEAL', 'PLANNED', 0, false],
    ]);
  });

  it('shows a stage as late when one of its steps is', () => {
    const [stage] = stagesOf([line('PAPER', 'RUNNING'), line('PAPER', 'LATE')]);
    expect(stage?.state).toBe('LATE');
  });

  it('opens the first one to come when nothing is under way, and none when all is over', () => {
    const between = stagesOf([line('PAPER', 'DONE'), line('APPEAL', 'PLANNED'), line('PROJECT', 'PLANNED')]);
    expect(between.map(({ current }) => current)).toEqual([false, true, false]);
    const stopped = stagesOf([line('PAPER', 'DONE_LATE'), line('APPEAL', 'SKIPPED')]);
    expect(stopped.map(({ state, current }) => [state, current])).toEqual([
      ['DONE_LATE', false],
      ['SKIPPED', false],
    ]);
  });
});
