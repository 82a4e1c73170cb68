import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { triesRules } from '../rules/access';
import { RulesHead } from '../rules/RulesHead';
import type { ShadowRun } from '../shared/api/types';
import { useSession } from '../shared/shell/useSession';
import { formatDate, formatNumber } from '../shared/time/format';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { sumOf } from './levels';
import { shadowRunsQuery } from './queries';
import { ShadowStateChip } from './ShadowState';
import '../rules/rules.css';
import './shadow.css';

/** Rules that run beside the real ones for some days and send nothing. */
export function ShadowRunsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const runs = useQuery(shadowRunsQuery);
  return (
    <>
      <RulesHead tabTitle={t('shadow.title')}>
        {triesRules(session) && (
          <Link to="/rules/shadow/new" className="button button-primary">
            {t('shadow.create')}
          </Link>
        )}
      </RulesHead>
      <p className="lead">{t('shadow.lead')}</p>
      {runs.isPending && <Loading />}
      {runs.isError && <Failure error={runs.error} onRetry={() => runs.refetch()} />}
      {runs.isSuccess && runs.data.length === 0 && <Empty icon={FlaskConical} title={t('shadow.none')} />}
      {runs.isSuccess && runs.data.length > 0 && (
        <ul className="change-list">
          {runs.data.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
      )}
    </>
  );
}

function RunRow({ run }: { run: ShadowRun }) {
  const { t } = useTranslation();
  return (
    <li className="change-row">
      <div>
        <h2>
          <Link to="/rules/shadow/$id" params={{ id: run.id }}>
            {run.title}
          </Link>
        </h2>
        <p className="muted">{run.createdByName}</p>
      </div>
      <p className="figures">{t('shadow.fromUntil', { from: formatDate(run.from), until: formatDate(run.until) })}</p>
      <p>{t('shadow.sums', { real: formatNumber(sumOf(run.real)), shadow: formatNumber(sumOf(run.shadow)) })}</p>
      <ShadowStateChip state={run.state} />
    </li>
  );
}
