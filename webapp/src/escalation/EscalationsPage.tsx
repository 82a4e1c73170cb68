import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BellOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { escalationsQuery } from '../shared/api/queries';
import type { Escalation, EscalationVerb } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { SelectField } from '../shared/ui/Fields';
import { PageHead } from '../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { EscalationCard } from './EscalationCard';
import { EscalationDialog } from './EscalationDialog';
import './escalation.css';

const route = getRouteApi('/escalations');
const everything = 'ALL';
const levels = ['RED', 'YELLOW', 'GREEN'] as const;
const states = ['OPEN', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'CLOSED'] as const;

export function EscalationsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const escalations = useInfiniteQuery(escalationsQuery(search));
  const [acting, setActing] = useState<{ escalation: Escalation; verb: EscalationVerb } | null>(null);
  const rows = escalations.data?.pages.flatMap((page) => page.items) ?? [];
  const narrow = (change: Partial<typeof search>) => navigate({ search: { ...search, ...change }, replace: true });
  const chosen = (value: string | null) => (value === everything ? undefined : (value ?? undefined));
  const filtered = !!(search.level || search.state);
  return (
    <>
      <PageHead title={t('nav.escalations')} />
      <div className="filters">
        <SelectField
          compact
          label={t('escalation.level')}
          options={[
            { value: everything, label: t('escalation.anyLevel') },
            ...levels.map((value) => ({ value, label: t(`level.${value}`) })),
          ]}
          value={search.level ?? everything}
          onChange={(level) => narrow({ level: chosen(level) })}
        />
        <SelectField
          compact
          label={t('escalation.state')}
          options={[
            { value: everything, label: t('escalation.anyState') },
            ...states.map((value) => ({ value, label: t(`escalationState.${value}`) })),
          ]}
          value={search.state ?? everything}
          onChange={(state) => narrow({ state: chosen(state) })}
        />
      </div>
      {escalations.isPending && <Loading />}
      {escalations.isError && <Failure error={escalations.error} onRetry={() => escalations.refetch()} />}
      {escalations.isSuccess && rows.length === 0 && (
        <Empty icon={BellOff} title={t(filtered ? 'escalation.noneFound' : 'escalation.none')}>
          {filtered && (
            <Link to="/escalations" search={{}}>
              {t('action.clearFilters')}
            </Link>
          )}
        </Empty>
      )}
      <ul className="escalations">
        {rows.map((escalation) => (
          <EscalationCard
            key={escalation.id}
            escalation={escalation}
            onAct={(verb) => setActing({ escalation, verb })}
          />
        ))}
      </ul>
      {escalations.hasNextPage && (
        <Button className="more" onPress={() => escalations.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <EscalationDialog acting={acting} onClose={() => setActing(null)} />
    </>
  );
}
