import type { TFunction } from 'i18next';
import type { HistoryEntry } from '../shared/api/types';

const kinds = [
  'SUBMITTED',
  'ACCEPTED',
  'REFUSED',
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENT_RECEIVED',
  'OVERDUE_BY_RULE',
  'UNANSWERED',
  'FEE_PAID',
  'STEP_DONE',
  'RETURNED_FOR_REWORK',
  'RESULT_SIGNED',
  'STAGE_DONE',
  'SUSPENDED',
  'RESUMED',
  'APOLOGISED',
  'EXTENDED',
  'WITHDRAWN',
  'FINISHED',
  'RETURNED',
] as const;

const steps = [
  'receive',
  'assign',
  'process',
  'consult',
  'finalise',
  'review',
  'sign',
  'issue',
  'return',
  'intake',
  'collectFee',
  'apology',
] as const;

const oneOf = <T extends string>(known: readonly T[], text: string | null) =>
  known.find((candidate) => candidate === text);

/** "Hoàn thành bước: thẩm định (giai đoạn 1)". What a newer server says beyond our words is shown as it came. */
export function historyWords(
  { kind, step, stage }: Pick<HistoryEntry, 'kind' | 'step' | 'stage'>,
  t: TFunction,
): string {
  const known = oneOf(kinds, kind);
  const knownStep = oneOf(steps, step);
  const what = known ? t(`historyKind.${known}`) : kind;
  const where = knownStep ? t(`stepKey.${knownStep}`) : step;
  const place = stage ? ` (${t('history.stage', { stage })})` : '';
  return (where ? `${what}: ${where}` : what) + place;
}
