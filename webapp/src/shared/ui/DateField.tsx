import { CalendarDate, type DateValue, parseDate, parseZonedDateTime } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isoDay, twoDigits, zone } from '../time/format';
import { type FieldFrame, FieldLabel, FieldNotes } from './Fields';

interface DateProps extends FieldFrame {
  /** 2026-02-12, or with its time 2026-02-12T10:30:00+07:00. */
  value: string | null;
  onChange: (value: string | null) => void;
  withTime?: boolean;
  /** Days, written 2026-02-12. */
  min?: string;
  max?: string;
}

/** Typed as dd/mm/yyyy (hh:mm) or chosen from a calendar. */
export function DateField({ label, description, error, value, onChange, withTime, min, max, ...rest }: DateProps) {
  const { t } = useTranslation();
  return (
    <Aria.DatePicker
      {...rest}
      value={parse(value, withTime)}
      onChange={(next) => onChange(next ? write(next, withTime) : null)}
      granularity={withTime ? 'minute' : 'day'}
      placeholderValue={withTime ? parse(`${isoDay(new Date())}T08:00:00+07:00`, true) : undefined}
      minValue={min ? parseDate(min) : undefined}
      maxValue={max ? dayOrItsEnd(max, withTime) : undefined}
      hourCycle={24}
      hideTimeZone
      shouldForceLeadingZeros
      isInvalid={!!error}
      validationBehavior="aria"
      className="field field-short"
    >
      <FieldLabel label={label} isRequired={rest.isRequired || rest.isReadOnly} />
      <Aria.Group className="input input-date">
        <Aria.DateInput className="date-segments">
          {(segment) => <Aria.DateSegment segment={segment} className="date-segment" />}
        </Aria.DateInput>
        <Aria.Button className="button button-quiet button-icon" aria-label={t('field.openCalendar')}>
          <CalendarDays aria-hidden size={16} />
        </Aria.Button>
      </Aria.Group>
      <FieldNotes description={description} error={error} />
      <Aria.Popover className="popover popover-calendar">
        <Aria.Dialog aria-label={label}>
          <MonthView />
        </Aria.Dialog>
      </Aria.Popover>
    </Aria.DatePicker>
  );
}

function MonthView() {
  return (
    <Aria.Calendar firstDayOfWeek="mon">
      <header className="calendar-head">
        <Aria.Button slot="previous" className="button button-quiet button-icon">
          <ChevronLeft aria-hidden size={16} />
        </Aria.Button>
        <Aria.Heading className="calendar-title" />
        <Aria.Button slot="next" className="button button-quiet button-icon">
          <ChevronRight aria-hidden size={16} />
        </Aria.Button>
      </header>
      <Aria.CalendarGrid className="calendar">
        {(date) => <Aria.CalendarCell date={date} className="calendar-day" />}
      </Aria.CalendarGrid>
    </Aria.Calendar>
  );
}

/** The last day counts to its end. */
const dayOrItsEnd = (day: string, withTime?: boolean): DateValue | null =>
  withTime ? parse(`${day}T23:59`, true) : parseDate(day);

function parse(value: string | null, withTime?: boolean): DateValue | null {
  if (!value) return null;
  try {
    return withTime ? parseZonedDateTime(`${value.slice(0, 16)}[${zone}]`) : parseDate(value.slice(0, 10));
  } catch {
    return null; // an older draft may hold anything; the field then starts empty
  }
}

function write(value: DateValue, withTime?: boolean): string {
  const day = new CalendarDate(value.year, value.month, value.day).toString();
  if (!withTime || !('hour' in value)) return day;
  return `${day}T${twoDigits(value.hour)}:${twoDigits(value.minute)}:00+07:00`;
}
