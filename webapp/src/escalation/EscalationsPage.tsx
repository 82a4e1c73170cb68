import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BellOff, ChartNoAxesColumnIncreasing } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { escalationsQuery } from '../shared/api/queries';
import type { AskingVerb, Escalation } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { SelectField } from '../shared/ui/Fields';
import { PageHead } from '../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { CaseRow } from './CaseRow';
import { casesOf, countsOf } from './cases';
import { EscalationDialog } from './EscalationDialog';
import { LevelFilter } from './LevelFilter';
import { WhoKnewDialog } from './WhoKnewDialog';
import './escalation.css';

const route = getRouteApi('/escalations');
const everything = 'ALL';
const states = ['OPEN', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'CLOSED'] as const;

export function EscalationsPage() {
  const { t } = useTranslation();
  const { level, state } = route.useSearch();
  const navigate = route.useNavigate();
  const escalations = useInfiniteQuery(escalationsQuery({ state }));
  const [acting, setActing] = useState<{ escalation: Escalation; verb: AskingVerb } | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  const cases = casesOf(escalations.data?.pages.flatMap((page) => page.items) ?? []);
  const shown = level ? cases.filter(({ head }) => head.level === level) : cases;
  const filtered = !!(level || state);
  return (
    <>
      <PageHead title={t('nav.escalations')}>
        <Link to="/escalations/ladder" className="button button-quiet">
          <ChartNoAxesColumnIncreasing aria-hidden size={16} />
          {t('ladder.title')}
        </Link>
      </PageHead>
      <div className="filters">
        <LevelFilter
          level={level}
          counts={escalations.data && countsOf(cases)}
          open={escalations.hasNextPage}
          onChange={(next) => navigate({ search: { state, level: next }, replace: true })}
        />
        <SelectField
          compact
          label={t('escalation.state')}
          options={[
            { value: everything, label: t('escalation.anyState') },
            ...states.map((value) => ({ value, label: t(`escalationState.${value}`) })),
          ]}
          value={state ?? everything}
          onChange={(next) => navigate({ search: { level, state: states.find((one) => one === next) }, replace: true })}
        />
      </div>
      {escalations.isPending && <Loading />}
      {escalations.isError && <Failure error={escalations.error} onRetry={() => escalations.refetch()} />}
      {escalations.isSuccess && shown.length === 0 && !escalations.hasNextPage && (
        <Empty icon={BellOff} title={t(filtered ? 'escalation.noneFound' : 'escalation.none')}>
          {filtered && (
            <Link to="/escalations" search={{}}>
              {t('action.clearFilters')}
            </Link>
          )}
        </Empty>
      )}
      {shown.length > 0 && (
        <ul className="cases">
          {shown.map((alert) => (
            <CaseRow
              key={alert.key}
              alert={alert}
              onAct={(escalation, verb) => setActing({ escalation, verb })}
              onHistory={() => setLooking(alert.key)}
            />
          ))}
        </ul>
      )}
      {escalations.hasNextPage && (
        <Button className="more" isPending={escalations.isFetchingNextPage} onPress={() => escalations.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <EscalationDialog acting={acting} onClose={() => setActing(null)} />
      <WhoKnewDialog alert={cases.find(({ key }) => key === looking) ?? null} onClose={() => setLooking(null)} />
    </>
  );
}
