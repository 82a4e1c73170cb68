import { useQuery } from '@tanstack/react-query';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RemoteRound, RemoteUnit, RotaDay } from '../shared/api/types';
import { fieldId } from '../shared/form/ErrorSummary';
import { dayAndMonth, isoDay, weekday } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { CheckMark } from '../shared/ui/Checks';
import { FieldLabel, FieldNotes } from '../shared/ui/Fields';
import { Failure, Loading } from '../shared/ui/States';
import { rotaQuery } from './queries';
import { Room } from './Room';
import { columnOf, weeksOf } from './weeks';

interface DayChooserProps {
  round: RemoteRound;
  unit: RemoteUnit;
  value: string[];
  onChange: (days: string[]) => void;
  error: string | undefined;
}

/** The days of the round still to come, week by week, with those who are away and the places left. */
export function DayChooser({ round, unit, value, onChange, error }: DayChooserProps) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const rota = useQuery(rotaQuery(round.id, unit.unitCode, today));
  if (rota.isPending) return <Loading />;
  if (!rota.data) return <Failure error={rota.error} onRetry={() => rota.refetch()} />;
  return (
    <DayBoxes
      label={t('remote.chooseDays')}
      description={t('remote.daysHint', { count: unit.daysPerWeek, present: unit.minPresent })}
      days={rota.data.days.filter(({ date, working }) => working && date > today)}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

interface DayBoxesProps {
  label: string;
  description?: string;
  days: RotaDay[];
  /** Those somebody has already, who is called so: they may be kept. */
  granted?: string[];
  owner?: string;
  value: string[];
  onChange: (days: string[]) => void;
  error: string | undefined;
}

export function DayBoxes({ label, description, days, granted, owner, value, onChange, error }: DayBoxesProps) {
  return (
    <CheckboxGroup
      id={fieldId('days')}
      value={value}
      onChange={onChange}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field remote-days"
    >
      <FieldLabel label={label} isRequired />
      {weeksOf(days).map((week) => (
        <div key={week[0]?.date} className="remote-week">
          {week.map((day) => (
            <DayBox key={day.date} day={day} isGranted={granted?.includes(day.date)} owner={owner} />
          ))}
        </div>
      ))}
      <FieldNotes description={description} error={error} />
    </CheckboxGroup>
  );
}

interface DayBoxProps {
  day: RotaDay;
  isGranted: boolean | undefined;
  owner: string | undefined;
}

function DayBox({ day, isGranted, owner }: DayBoxProps) {
  const { t } = useTranslation();
  const own = day.people.some(({ mine, fullName }) => mine || fullName === owner);
  // Whoever has a place keeps it: of another day only those who have to stay count.
  const free = owner ? day.free : day.forMe.free;
  return (
    <Checkbox
      value={day.date}
      data-column={columnOf(day.date)}
      isDisabled={own && !isGranted}
      className={free > 0 || isGranted ? 'choice remote-day' : 'choice remote-day remote-day-full'}
    >
      <CheckMark />
      <span>
        <strong>
          {weekday(day.date, 'short')} {dayAndMonth(day.date)}
        </strong>
        <small>
          {isGranted && t('remote.grantedNow')}
          {!isGranted &&
            owner &&
            t(own ? 'remote.askedElsewhere' : free > 0 ? 'remote.free' : 'remote.full', { count: free })}
          {!owner && !own && <Room room={day.forMe} />}
        </small>
        {day.people
          .filter(({ fullName }) => fullName !== owner)
          .map(({ fullName, state, mine }) => (
            <small key={fullName}>{mine ? t('remote.you') : t(`remote.away.${state}`, { name: fullName })}</small>
          ))}
      </span>
    </Checkbox>
  );
}
