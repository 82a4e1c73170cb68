import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { RemoteRequest } from '../../shared/api/types';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import { Failure, Loading } from '../../shared/ui/States';
import { DayBoxes } from '../DayChooser';
import { agreedDates, type ChosenDates, dueOnAny } from '../dueDates';
import { rotaQuery } from '../queries';
import { useRemoteAction } from '../useRemoteAction';
import { dayProblems } from '../wish';
import { DueDateFields } from './DueDateFields';

/** Other days for those still to come: as many at most, under the same conditions. */
export function ChangeDays({ request, onClose }: { request: RemoteRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const ahead = request.calendar
    .filter(({ date, state }) => state === 'GRANTED' && date > today)
    .map(({ date }) => date);
  const rota = useQuery(rotaQuery(request.roundId, request.unitCode, today));
  const [days, setDays] = useState(ahead);
  const [chosen, setChosen] = useState<ChosenDates>({});
  const change = useRemoteAction(request.code, 'days', onClose);
  const wrong = fieldProblems(change.error);
  const tooMany = days.length > ahead.length ? t('remote.tooManyDays', { count: ahead.length }) : undefined;
  const isNew = days.some((day) => !ahead.includes(day)) || days.length !== ahead.length;
  const sorted = [...days].sort();
  const touched = dueOnAny(
    request.plan,
    ahead.filter((day) => !days.includes(day)),
  );
  const dueDates = agreedDates(touched, days, chosen);
  if (ahead.length === 0) return <p>{t('remote.noDaysAhead')}</p>;
  if (rota.isPending) return <Loading />;
  if (!rota.data) return <Failure error={rota.error} onRetry={() => rota.refetch()} />;
  return (
    <ReasonFrame
      lead={t('remote.act.days.lead', { count: ahead.length })}
      submit={t('remote.act.days.title')}
      label={t('remote.because')}
      maxLength={1000}
      ready={isNew && days.length > 0 && !tooMany && dueDates !== null}
      mutation={change}
      onSubmit={(reason) => change.mutate({ days: sorted, dueDates, reason })}
      onClose={onClose}
    >
      <DayBoxes
        label={t('remote.chooseDays')}
        days={rota.data.days.filter(({ working, date }) => working && date > today)}
        granted={ahead}
        owner={request.applicant.fullName}
        value={days}
        onChange={setDays}
        error={tooMany ?? dayProblems(wrong)}
      />
      <DueDateFields products={touched} days={sorted} value={chosen} onChange={setChosen} />
    </ReasonFrame>
  );
}
