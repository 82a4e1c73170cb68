import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { local } from '../shared/i18n/language';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading } from '../shared/ui/States';
import { examQuery } from './round/queries';
import { RoundActions } from './round/RoundActions';
import { RoundStatus } from './round/RoundStatus';
import { SuspensionBanner } from './round/SuspensionBanner';
import { examTabs } from './tabs';
import './exam.css';
import './tabs.css';

const route = getRouteApi('/exams/$code');

/** One round of exams; its parts are shown below the tabs. */
export function ExamPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const round = useQuery(examQuery(code));
  if (round.isPending) return <Loading />;
  if (!round.data) return <Failure page error={round.error} onRetry={() => round.refetch()} />;
  const tabs = examTabs.filter(({ shownTo }) => shownTo(round.data));
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
      {tabs.length > 1 && (
        <nav aria-label={t('examRound.parts')} className="tab-list page-tabs">
          {tabs.map(({ to, label, exact }) => (
            <Link
              key={label}
              to={to}
              params={{ code }}
              activeOptions={{ exact: exact ?? false, includeSearch: false }}
              className="tab"
            >
              {t(label)}
            </Link>
          ))}
        </nav>
      )}
      <Outlet />
    </article>
  );
}
