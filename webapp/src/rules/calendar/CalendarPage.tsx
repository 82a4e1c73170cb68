import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CalendarX, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CalendarYear, OpeningHours } from '../../shared/api/types';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { IconButton } from '../../shared/ui/Button';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { ProposeMenu } from '../ProposeMenu';
import { calendarYearQuery } from '../queries';
import { RulesHead } from '../RulesHead';
import { UnitPicker } from '../UnitPicker';
import { DayMark, daySymbols } from './DayMark';
import { sessionsWords, weekdaysWords } from './hours';
import { MonthGrid } from './MonthGrid';
import { YearDays } from './YearDays';
import { entriesByDay } from './year';
import '../rules.css';

const route = getRouteApi('/rules/calendar');
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const kinds = (Object.keys(daySymbols) as (keyof typeof daySymbols)[]).filter((kind) => kind !== 'REMOVED');

/** The working calendar of a year: which days count, which do not, and by what rule. */
export function CalendarPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const thisYear = Number(isoDay(useNow()).slice(0, 4));
  const year = search.year ?? thisYear;
  const calendar = useQuery(calendarYearQuery(year, search.unit));
  const turn = (next: number) => navigate({ search: { ...search, year: next }, replace: true });
  return (
    <>
      <RulesHead tabTitle={t('rules.calendarOf', { year })}>
        <ProposeMenu />
      </RulesHead>
      <div className="filters year-choice">
        <IconButton label={t('rules.yearBefore')} onPress={() => turn(year - 1)}>
          <ChevronLeft aria-hidden size={18} />
        </IconButton>
        <h2 aria-live="polite">{t('rules.year', { year })}</h2>
        <IconButton label={t('rules.yearAfter')} onPress={() => turn(year + 1)}>
          <ChevronRight aria-hidden size={18} />
        </IconButton>
        <UnitPicker
          compact
          label={t('dossier.unit')}
          everywhere={t('rules.wholeCity')}
          value={search.unit}
          onChange={(unit) => navigate({ search: { ...search, unit }, replace: true })}
        />
      </div>
      {calendar.isPending && <Loading />}
      {calendar.isError && <Failure error={calendar.error} onRetry={() => calendar.refetch()} />}
      {calendar.isSuccess && calendar.data.days.length === 0 && (
        <Empty icon={CalendarX} title={t('rules.noDays', { year })} />
      )}
      {calendar.isSuccess && calendar.data.days.length > 0 && <Year calendar={calendar.data} unit={search.unit} />}
    </>
  );
}

function Year({ calendar, unit }: { calendar: CalendarYear; unit: string | undefined }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  // What one unit has of its own is no day of everybody's; the list below has it all the same.
  const entries = entriesByDay(calendar.days.filter((day) => unit !== undefined || day.unit === null));
  return (
    <>
      <YearFacts calendar={calendar} hours={calendar.hours.filter((one) => unit !== undefined || one.unit === null)} />
      <div className="card year">
        {months.map((month) => (
          <MonthGrid key={month} year={calendar.year} month={month} entries={entries} today={today} />
        ))}
      </div>
      <ul className="year-legend" aria-label={t('clock.legend')}>
        {kinds.map((kind) => (
          <li key={kind}>
            <DayMark kind={kind} status="OFFICIAL" />
          </li>
        ))}
        <li>
          <span className="flag day-provisional">{t('rules.provisional')}</span>
        </li>
      </ul>
      <YearDays days={calendar.days} />
    </>
  );
}

function YearFacts({ calendar, hours }: { calendar: CalendarYear; hours: OpeningHours[] }) {
  const { t } = useTranslation();
  return (
    <div className="year-facts">
      {calendar.status === 'PROVISIONAL' && <p className="note note-info">{t('rules.provisionalYear')}</p>}
      <p className="muted">
        {[
          t('clock.calendar', { version: calendar.version }),
          ...hours.map((one) =>
            t(one.purpose === 'RECEIPT' ? 'rules.receiptHours' : 'rules.workHours', {
              weekdays: weekdaysWords(one.weekdays),
              sessions: sessionsWords(one.sessions),
            }),
          ),
        ].join(' · ')}
      </p>
    </div>
  );
}
