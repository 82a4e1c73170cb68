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
import { weeksOf } from './weeks';

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
  const coming = rota.data.days.filter(({ date, working }) => working && date > today);
  return (
    <CheckboxGroup
      id={fieldId('days')}
      value={value}
      onChange={onChange}
      isInvalid={!!error}
      validationBehavior="aria"
      className="field remote-days"
    >
      <FieldLabel label={t('remote.chooseDays')} isRequired />
      {weeksOf(coming).map((week) => (
        <div key={week[0]?.date} className="remote-week">
          {week.map((day) => (
            <DayBox key={day.date} day={day} />
          ))}
        </div>
      ))}
      <FieldNotes
        description={t('remote.daysHint', { count: unit.daysPerWeek, present: unit.minPresent })}
        error={error}
      />
    </CheckboxGroup>
  );
}

function DayBox({ day }: { day: RotaDay }) {
  const { t } = useTranslation();
  return (
    <Checkbox
      value={day.date}
      isDisabled={day.people.some(({ mine }) => mine)}
      className={day.free > 0 ? 'choice remote-day' : 'choice remote-day remote-day-full'}
    >
      <CheckMark />
      <span>
        <strong>
          {weekday(day.date, 'short')} {dayAndMonth(day.date)}
        </strong>
        <small>{day.free > 0 ? t('remote.free', { count: day.free }) : t('remote.full')}</small>
        {day.people.map(({ fullName, state, mine }) => (
          <small key={fullName}>{mine ? t('remote.you') : t(`remote.away.${state}`, { name: fullName })}</small>
        ))}
      </span>
    </Checkbox>
  );
}
