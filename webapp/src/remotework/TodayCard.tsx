import { CircleCheck, LogIn } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../shared/api/fieldProblems';
import type { RemoteRequest } from '../shared/api/types';
import { formatDay, formatTime, isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Button } from '../shared/ui/Button';
import { TextField } from '../shared/ui/Fields';
import { ProblemNote } from '../shared/ui/States';
import { useRemoteAction } from './useRemoteAction';

/** The day at home: one press in the morning, a few lines in the evening. */
export function TodayCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const atHome = request.calendar.some(({ date, state }) => date === today && state === 'GRANTED');
  const next = request.calendar.find(({ date, state }) => date > today && state === 'GRANTED');
  const day = request.attendance.find(({ date }) => date === today);
  return (
    <section className="card remote-today">
      <h2>{t('remote.today', { day: formatDay(today) })}</h2>
      {!atHome && <p>{next ? t('remote.nextHomeDay', { day: formatDay(next.date) }) : t('remote.noHomeDayLeft')}</p>}
      {atHome && <CheckIn code={request.code} at={day?.checkedInAt ?? null} />}
      {atHome && day?.checkedInAt && <Report code={request.code} written={day.report} at={day.reportedAt} />}
    </section>
  );
}

function CheckIn({ code, at }: { code: string; at: string | null }) {
  const { t } = useTranslation();
  const checkIn = useRemoteAction(code, 'check-in');
  if (at) {
    return (
      <p className="remote-allowed">
        <CircleCheck aria-hidden size={18} className="remote-met" />
        {t('remote.checkedIn', { time: formatTime(at) })}
      </p>
    );
  }
  return (
    <>
      <ProblemNote error={checkIn.error} />
      <Button
        variant="primary"
        className="remote-check-in"
        isPending={checkIn.isPending}
        onPress={() => checkIn.mutate({})}
      >
        <LogIn aria-hidden size={18} />
        {t('remote.checkIn')}
      </Button>
    </>
  );
}

function Report({ code, written, at }: { code: string; written: string | null; at: string | null }) {
  const { t } = useTranslation();
  const [text, setText] = useState(written ?? '');
  const report = useRemoteAction(code, 'report');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !report.isPending) report.mutate({ report: text.trim() });
      }}
    >
      <ProblemNote error={report.error} />
      <TextField
        label={t('remote.report')}
        description={at ? t('remote.reportedAt', { time: formatTime(at) }) : undefined}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={2000}
        error={fieldProblems(report.error).report}
        isRequired
      />
      <Button type="submit" isDisabled={!text.trim()} isPending={report.isPending}>
        {t('remote.sendReport')}
      </Button>
    </form>
  );
}
