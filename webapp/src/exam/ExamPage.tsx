import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { local } from '../shared/i18n/language';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading } from '../shared/ui/States';
import { ExamTabs } from './ExamTabs';
import { examQuery } from './round/queries';
import { RoundActions } from './round/RoundActions';
import { RoundStatus } from './round/RoundStatus';
import { SuspensionBanner } from './round/SuspensionBanner';
import './exam.css';

const route = getRouteApi('/exams/$code');

/** One round of exams; its parts are shown below the tabs. */
export function ExamPage() {
  const { code } = route.useParams();
  const round = useQuery(examQuery(code));
  if (round.isPending) return <Loading />;
  if (!round.data) return <Failure page error={round.error} onRetry={() => round.refetch()} />;
  return (
    <article className="exam">
      <PageHead title={local(round.data.nameVi, round.data.nameEn)} tabTitle={code}>
        <RoundActions round={round.data} />
      </PageHead>
      <p className="exam-line">
        <span className="code">{code}</span>
        <RoundStatus status={round.data.status} suspendedAt={round.data.suspendedAt} />
        <span>{local(round.data.organiser.name, round.data.organiser.nameEn)}</span>
      </p>
      <SuspensionBanner round={round.data} />
      <ExamTabs round={round.data} />
      <Outlet />
    </article>
  );
}
