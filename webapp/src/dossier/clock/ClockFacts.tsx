import { useTranslation } from 'react-i18next';
import type { Clock } from '../../shared/api/types';
import { durationWords } from '../../shared/time/duration';
import { formatDateTime } from '../../shared/time/format';
import { termWords } from '../../shared/time/term';
import { type Fact, FactList } from '../../shared/ui/Facts';

interface ClockFactsProps {
  clock: Clock;
  /** Where the due date stands above them already. */
  withoutDue?: boolean;
}

/** What a clock counts, from when, and how much of it is used up. */
export function ClockFacts({ clock, withoutDue }: ClockFactsProps) {
  const { t } = useTranslation();
  const facts: Fact[] = [
    [t('clock.term'), clock.term && termWords(clock.term, t)],
    [t('clock.countedFrom'), clock.countedFrom && formatDateTime(clock.countedFrom)],
    [t('clock.dueAt'), withoutDue || !clock.dueAt ? null : formatDateTime(clock.dueAt)],
    [t('clock.worked'), durationWords(clock.workedMinutes, t)],
    [t('clock.paused'), clock.pausedMinutes > 0 ? durationWords(clock.pausedMinutes, t) : null],
    [t('clock.basisName'), clock.legalBasis],
  ];
  return <FactList className="clock-facts" facts={facts} />;
}
