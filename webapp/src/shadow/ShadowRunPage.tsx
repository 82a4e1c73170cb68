import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import type { ShadowRun } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading } from '../shared/ui/States';
import { tellProblem } from '../shared/ui/tellProblem';
import { showToast } from '../shared/ui/toasts';
import { AdoptLadder } from './AdoptLadder';
import { Comparison } from './Comparison';
import { Differences } from './Differences';
import { shadowRunQuery } from './queries';
import { ShadowStateChip } from './ShadowState';
import { TriedRules } from './TriedRules';
import '../rules/rules.css';
import './shadow.css';

const route = getRouteApi('/rules/shadow/$id');

/** What a rule would have sent, beside what was sent. */
export function ShadowRunPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const run = useQuery(shadowRunQuery(id));
  if (run.isPending) return <Loading />;
  if (run.isError) return <Failure page error={run.error} onRetry={() => run.refetch()} />;
  return (
    <>
      <p>
        <Link to="/rules/shadow" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('shadow.title')}
        </Link>
      </p>
      <PageHead title={run.data.title}>
        <StopButton run={run.data} />
        <AdoptLadder tried={run.data.ladder} />
      </PageHead>
      <RunFacts run={run.data} />
      <p className="note note-info next-step">{t(`shadow.next.${run.data.state}`)}</p>
      <Comparison run={run.data} />
      <Differences run={run.data} />
      <TriedRules run={run.data} />
    </>
  );
}

function RunFacts({ run }: { run: ShadowRun }) {
  const { t } = useTranslation();
  return (
    <dl className="facts-line">
      <div>
        <dt>{t('rules.stateLabel')}</dt>
        <dd>
          <ShadowStateChip state={run.state} />
        </dd>
      </div>
      <div>
        <dt>{t('shadow.from')}</dt>
        <dd>{formatDateTime(run.from)}</dd>
      </div>
      <div>
        <dt>{t('shadow.until')}</dt>
        <dd>{formatDateTime(run.until)}</dd>
      </div>
      {run.createdByName && (
        <div>
          <dt>{t('shadow.by')}</dt>
          <dd>{run.createdByName}</dd>
        </div>
      )}
    </dl>
  );
}

function StopButton({ run }: { run: ShadowRun }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const stop = useMutation({
    mutationFn: () => post(`/api/shadow-runs/${encodeURIComponent(run.id)}/stop`),
    onSuccess: () => showToast(t('shadow.stopped')),
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['shadow'] }),
  });
  if (run.state !== 'RUNNING' || !run.can.stop) return null;
  return (
    <Button isPending={stop.isPending} onPress={() => stop.mutate()}>
      {t('shadow.stop')}
    </Button>
  );
}
