import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StepTimeline } from '../dossier/StepTimeline';
import type { RemoteRequest } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { handlesTasks, useSession } from '../shared/shell/useSession';
import { formatDateTime } from '../shared/time/format';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading } from '../shared/ui/States';
import { AttendanceCard } from './AttendanceCard';
import { RequestActions } from './action/RequestActions';
import { ChecksCard } from './ChecksCard';
import { CommitmentCard } from './CommitmentCard';
import { DecisionCard } from './DecisionCard';
import { EvaluationCard } from './EvaluationCard';
import { PlanCard } from './PlanCard';
import { requestQuery } from './queries';
import { RemoteHistory } from './RemoteHistory';
import { RequestFacts } from './RequestFacts';
import { StatusMark } from './StatusMark';
import { TaskLinks } from './TaskLinks';
import { TodayCard } from './TodayCard';
import '../dossier/dossier.css';
import './remotework.css';

const route = getRouteApi('/remote-work/requests/$code');

export function RequestPage() {
  const { code } = route.useParams();
  const session = useSession();
  const request = useQuery(requestQuery(code));
  if (request.isPending) return <Loading />;
  if (!request.data) return <Failure page error={request.error} onRetry={() => request.refetch()} />;
  return (
    <article className="remote-request">
      <RequestHead request={request.data} />
      {handlesTasks(session) && <TaskLinks request={request.data} />}
      <RequestParts request={request.data} />
    </article>
  );
}

function RequestHead({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  return (
    <div className="dossier-head">
      <PageHead title={request.code} tabTitle={`${request.code} · ${t('remote.title')}`}>
        <RequestActions request={request} />
      </PageHead>
      <dl className="facts-line">
        <div>
          <dt>{t('remote.state')}</dt>
          <dd>
            <StatusMark request={request} />
          </dd>
        </div>
        <div>
          <dt>{t('remote.applicant')}</dt>
          <dd>{request.applicant.fullName}</dd>
        </div>
        <div>
          <dt>{t('remote.position')}</dt>
          <dd>{local(request.positionTitleVi, request.positionTitleEn)}</dd>
        </div>
        <div>
          <dt>{t('remote.submittedAt')}</dt>
          <dd>{formatDateTime(request.submittedAt)}</dd>
        </div>
      </dl>
    </div>
  );
}

/** Everything about a request; beside a step of it, too. */
export function RequestParts({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  return (
    <div className="columns">
      <div className="column-side">
        {request.actions.includes('check-in') && <TodayCard request={request} />}
        <DecisionCard request={request} />
        <PlanCard request={request} />
        <AttendanceCard request={request} />
        <CommitmentCard request={request} />
        <EvaluationCard request={request} />
        <section className="card">
          <h2>{t('dossier.steps')}</h2>
          <StepTimeline steps={request.steps} />
        </section>
      </div>
      <div className="column-side">
        <RequestFacts request={request} />
        <ChecksCard request={request} />
        <RemoteHistory entries={request.history} />
      </div>
    </div>
  );
}
