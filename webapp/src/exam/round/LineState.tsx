import { Ban, Circle, CircleCheck, CirclePause, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamLineState } from '../../shared/api/types';

const looks: Record<ExamLineState, { icon: LucideIcon; colour: string }> = {
  PLANNED: { icon: Circle, colour: 'neutral' },
  RUNNING: { icon: Hourglass, colour: 'early' },
  PAUSED: { icon: CirclePause, colour: 'paused' },
  LATE: { icon: TriangleAlert, colour: 'late' },
  DONE: { icon: CircleCheck, colour: 'on-time' },
  DONE_LATE: { icon: TriangleAlert, colour: 'late' },
  SKIPPED: { icon: Ban, colour: 'neutral' },
};

/** One symbol, one word and one colour for how a step stands; where several do it, how many have. */
export function LineState({ line }: { line: { state: ExamLineState; parts: number; done: number } }) {
  const { t } = useTranslation();
  const { icon: Icon, colour } = looks[line.state];
  return (
    <span className={`time-state time-state-${colour}`}>
      <Icon aria-hidden size={14} strokeWidth={2.25} />
      {t(`examRound.lineState.${line.state}`)}
      {line.parts > 1 && ` (${line.done}/${line.parts})`}
    </span>
  );
}
