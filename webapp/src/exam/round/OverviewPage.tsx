import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamRound, ExamTimeline } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Failure, Loading } from '../../shared/ui/States';
import { Appointments } from './Appointments';
import { CouncilCards } from './CouncilCards';
import { Gantt } from './Gantt';
import { examQuery, timelineQuery } from './queries';
import { StageList } from './StageList';
import { TimelineTable } from './TimelineTable';

const route = getRouteApi('/exams/$code');

/** How a round stands: its steps on the axis of time, its councils and posts, what was decided about it. */
export function OverviewPage() {
  const { code } = route.useParams();
  const round = useQuery(examQuery(code));
  const timeline = useQuery(timelineQuery(code));
  if (!round.data) return null;
  return (
    <>
      {timeline.isPending && <Loading />}
      {timeline.isError && <Failure error={timeline.error} onRetry={() => timeline.refetch()} />}
      {timeline.data && <Steps round={round.data} timeline={timeline.data} />}
      <CouncilCards round={round.data} />
      <Appointments code={code} />
      {timeline.data && <Decisions timeline={timeline.data} />}
    </>
  );
}

function Steps({ round, timeline }: { round: ExamRound; timeline: ExamTimeline }) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="card">
      <div className="timeline-views">
        <h2>{t('examRound.steps')}</h2>
        <Button className="timeline-switch" onPress={() => setAsTable(!asTable)}>
          {t(asTable ? 'examRound.asChart' : 'examRound.asTable')}
        </Button>
      </div>
      {!asTable && <Gantt timeline={timeline} councils={round.councils} />}
      <div className="timeline-table" hidden={!asTable}>
        <TimelineTable timeline={timeline} councils={round.councils} />
      </div>
      <StageList timeline={timeline} councils={round.councils} />
      <p className="muted">
        {t('examRound.legalBasis')}: {round.legalBasis} · {local(round.authority.name, round.authority.nameEn)}
      </p>
    </section>
  );
}

function Decisions({ timeline }: { timeline: ExamTimeline }) {
  const { t } = useTranslation();
  if (timeline.standstills.length + timeline.noticeChanges.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('examRound.decisions')}</h2>
      <ul className="exam-decisions">
        {timeline.standstills.map((one) => (
          <li key={one.from}>
            <strong>
              {t('examRound.standstill', {
                from: formatDateTime(one.from),
                to: one.to ? formatDateTime(one.to) : t('examRound.untilNow'),
              })}
            </strong>
            <p>
              {one.number}: {one.reason} ({one.legalBasis})
            </p>
            {one.endNumber && (
              <p>
                {one.endNumber}: {one.endReason} ({one.endLegalBasis})
              </p>
            )}
          </li>
        ))}
        {timeline.noticeChanges.map((one) => (
          <li key={one.at}>
            <strong>
              {t('examRound.noticeChanged', { from: formatDateTime(one.from), to: formatDateTime(one.to) })}
            </strong>
            <p>
              {one.number}: {one.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
