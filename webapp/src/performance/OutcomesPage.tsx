import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FolderSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../rules/UnitPicker';
import type { OutcomeRow } from '../shared/api/types';
import { useNow } from '../shared/time/now';
import { SelectField } from '../shared/ui/Fields';
import { PagedList } from '../shared/ui/PagedList';
import { Empty } from '../shared/ui/States';
import { ExcuseDialog } from './excuses/ExcuseDialog';
import { OutcomeLine } from './OutcomeLine';
import { PerformanceHead } from './PerformanceHead';
import { PeriodPicker } from './PeriodPicker';
import { daysOfPeriod, type OutcomeKind, outcomeKinds, periodAt, periodFrom, periodText } from './period';
import { outcomesQuery } from './queries';
import './performance.css';

const route = getRouteApi('/performance/outcomes');
const everything = 'ALL';
const lateByAny = 'LATE_BY_ANY';
const outcomes = ['EARLY', 'ON_TIME', 'LATE', 'CANCELLED'] as const;

/** The outcomes behind the numbers, one by one. */
export function OutcomesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const now = useNow();
  const period = periodFrom(search.period) ?? periodAt(now, 'month');
  const kind = search.kind ?? 'STAGE';
  const { unit, outcome, late } = search;
  const found = useInfiniteQuery(outcomesQuery({ ...daysOfPeriod(period), kind, unit, outcome, late }));
  const [excusing, setExcusing] = useState<OutcomeRow | null>(null);
  const narrow = (change: typeof search) =>
    navigate({ search: { ...search, period: periodText(period), ...change }, replace: true });
  return (
    <>
      <PerformanceHead tabTitle={t('performance.outcomes')} />
      <div className="filters performance-filters">
        <PeriodPicker period={period} onChange={(next) => narrow({ period: periodText(next) })} />
        <SelectField
          compact
          label={t('performance.kindLabel')}
          options={outcomeKinds.map((value) => ({ value, label: t(`performance.kind.${value}`) }))}
          value={kind}
          onChange={(next) => narrow({ kind: next as OutcomeKind })}
        />
        <SelectField
          compact
          label={t('performance.outcome')}
          options={[
            { value: everything, label: t('performance.anyOutcome') },
            ...outcomes.map((value) => ({ value, label: t(`performance.outcomeOf.${value}`) })),
            { value: lateByAny, label: t('performance.lateByAny') },
          ]}
          value={late ? lateByAny : (outcome ?? everything)}
          onChange={(next) =>
            narrow({ outcome: outcomes.find((one) => one === next), late: next === lateByAny ? true : undefined })
          }
        />
        <UnitPicker
          compact
          label={t('dossier.unit')}
          everywhere={t('dossiers.anyUnit')}
          value={unit}
          onChange={(next) => narrow({ unit: next })}
        />
      </div>
      <PagedList
        query={found}
        empty={
          <Empty icon={FolderSearch} title={t('performance.noOutcome')}>
            <Link to="/performance/outcomes" search={{}}>
              {t('action.clearFilters')}
            </Link>
          </Empty>
        }
      >
        {(rows) => (
          <ul className="outcome-list" aria-label={t('performance.outcomes')}>
            {rows.map((row) => (
              <OutcomeLine key={row.id} row={row} onExcuse={() => setExcusing(row)} />
            ))}
          </ul>
        )}
      </PagedList>
      <ExcuseDialog outcome={excusing} onClose={() => setExcusing(null)} />
    </>
  );
}
