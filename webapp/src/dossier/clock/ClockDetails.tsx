import type { Clock } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { ClockEvents } from './ClockEvents';
import { DayStrip } from './DayStrip';

interface ClockDetailsProps {
  code: string;
  clock: Clock;
}

/** How a due date comes about: in a sentence, day by day, and event by event. */
export function ClockDetails({ code, clock }: ClockDetailsProps) {
  return (
    <div className="clock">
      {clock.sentenceVi && <p className="clock-sentence">{local(clock.sentenceVi, clock.sentenceEn)}</p>}
      {clock.trace.length > 0 && <DayStrip clock={clock} />}
      <ClockEvents code={code} events={clock.events} />
    </div>
  );
}
