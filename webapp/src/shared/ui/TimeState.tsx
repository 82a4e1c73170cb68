import {
  Ban,
  ChevronsUp,
  Circle,
  CircleCheck,
  CirclePause,
  Hourglass,
  type LucideIcon,
  Minus,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Timeliness } from '../api/types';
import { formatDateTime } from '../time/format';
import { remainingWords } from '../time/remaining';
import { stateOf, type TimeStateName } from '../time/state';

/** One colour, one symbol and one word for each state of time, everywhere in the product. */
const looks: Record<TimeStateName, { icon: LucideIcon; colour: string }> = {
  early: { icon: ChevronsUp, colour: 'early' },
  onTime: { icon: CircleCheck, colour: 'on-time' },
  doneInTime: { icon: CircleCheck, colour: 'on-time' },
  inTime: { icon: Circle, colour: 'on-time' },
  dueToday: { icon: Hourglass, colour: 'due-today' },
  late: { icon: TriangleAlert, colour: 'late' },
  lateOpen: { icon: TriangleAlert, colour: 'late' },
  paused: { icon: CirclePause, colour: 'paused' },
  noLimit: { icon: Minus, colour: 'neutral' },
  notPromised: { icon: Minus, colour: 'neutral' },
  cancelled: { icon: Ban, colour: 'neutral' },
};

interface TimeStateProps {
  state: TimeStateName;
  /** Said instead of the state's own word, e.g. how much time is left. */
  text?: string;
}

export function TimeState({ state, text }: TimeStateProps) {
  const { t } = useTranslation();
  const { icon: Icon, colour } = looks[state];
  return (
    <span className={`time-state time-state-${colour}`}>
      <Icon aria-hidden size={14} strokeWidth={2.25} />
      {text ?? t(`timeState.${state}`)}
    </span>
  );
}

interface RemainingProps {
  timeliness: Timeliness | null;
  remainingMinutes: number | null;
  dueAt: string | null;
}

/** How long is left (or how late it is) in words, with the date it is counted to. */
export function Remaining({ timeliness, remainingMinutes, dueAt }: RemainingProps) {
  const { t } = useTranslation();
  const state = stateOf(timeliness);
  const counted = (state === 'lateOpen' || state === 'dueToday' || state === 'inTime') && remainingMinutes !== null;
  const words = counted ? remainingWords(remainingMinutes) : null;
  return (
    <span className="remaining">
      <TimeState state={state} text={words ? t(words.key, { count: words.count }) : undefined} />
      {dueAt && <span className="remaining-date">{formatDateTime(dueAt)}</span>}
    </span>
  );
}
