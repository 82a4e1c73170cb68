import { useTranslation } from 'react-i18next';
import type { ProposedDay } from '../../shared/api/types';
import { DayLines } from '../DayLines';

interface DaysToWriteProps {
  days: ProposedDay[];
  refusals: Map<number, string[]>;
}

/** The rows the calendar will get, each with what the server has against it. */
export function DaysToWrite({ days, refusals }: DaysToWriteProps) {
  const { t } = useTranslation();
  return (
    <section className="days-to-write">
      <h2>{t('rules.willBeWritten')}</h2>
      <DayLines days={days} refusals={refusals} />
    </section>
  );
}
