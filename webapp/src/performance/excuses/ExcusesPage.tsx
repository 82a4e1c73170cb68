import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Excuse, ExcuseState } from '../../shared/api/types';
import { PagedList } from '../../shared/ui/PagedList';
import { Empty } from '../../shared/ui/States';
import { PerformanceHead } from '../PerformanceHead';
import { excusesQuery } from '../queries';
import { DecideExcuseDialog, type ExcuseDecision } from './DecideExcuseDialog';
import { ExcuseCard } from './ExcuseCard';
import '../performance.css';

const route = getRouteApi('/performance/excuses');
const states: ExcuseState[] = ['REQUESTED', 'CONFIRMED', 'REFUSED'];

/** Causes of lateness that units ask to have recognised; nothing is ever taken off this list. */
export function ExcusesPage() {
  const { t } = useTranslation();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const excuses = useInfiniteQuery(excusesQuery(state));
  const [deciding, setDeciding] = useState<{ excuse: Excuse; decision: ExcuseDecision } | null>(null);
  return (
    <>
      <PerformanceHead tabTitle={t('performance.excuses')} />
      <ToggleButtonGroup
        aria-label={t('performance.excuse.stateLabel')}
        selectionMode="single"
        selectedKeys={state ? [state] : []}
        onSelectionChange={(keys) =>
          navigate({ search: { state: [...keys][0] as ExcuseState | undefined }, replace: true })
        }
        className="due-filter"
      >
        {states.map((one) => (
          <ToggleButton key={one} id={one} className="chip chip-plain">
            {t(`performance.excuse.state.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <PagedList
        query={excuses}
        empty={
          <Empty icon={FileCheck2} title={t(state ? 'performance.excuse.noneFound' : 'performance.excuse.none')} />
        }
      >
        {(rows) => (
          <ul className="excuses">
            {toDecideFirst(rows).map((excuse) => (
              <ExcuseCard key={excuse.id} excuse={excuse} onDecide={(decision) => setDeciding({ excuse, decision })} />
            ))}
          </ul>
        )}
      </PagedList>
      <DecideExcuseDialog deciding={deciding} onClose={() => setDeciding(null)} />
    </>
  );
}

/** What the reader has to decide comes first, then what waits for others, then the rest as it came. */
const toDecideFirst = (excuses: Excuse[]) => [...excuses].sort((one, other) => rank(one) - rank(other));

const rank = ({ can, state }: Excuse) => (can.decide ? 0 : state === 'REQUESTED' ? 1 : 2);
