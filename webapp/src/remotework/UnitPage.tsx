import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { local } from '../shared/i18n/language';
import { seesPerformance, useSession } from '../shared/shell/useSession';
import { isoDay } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { SelectField } from '../shared/ui/Fields';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { DecisionList } from './DecisionList';
import { positionsQuery, roundsQuery } from './queries';
import { RemoteHead } from './RemoteHead';
import { RequestList } from './RequestList';
import { RotaTable } from './RotaTable';
import { runningRound } from './words';

const route = getRouteApi('/remote-work/unit');

/** A unit in the running round: who asked, who is at home when, what was decided and why. */
export function UnitPage() {
  const { t } = useTranslation();
  const session = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rounds = useQuery(roundsQuery);
  const round = runningRound(rounds.data ?? [], isoDay(useNow()));
  const positions = useQuery({ ...positionsQuery(round?.id ?? ''), enabled: round !== undefined });
  const listed = positions.data?.filter(({ mine }) => mine) ?? [];
  const unitOf = (place: { unitCode: string }) =>
    round?.units.filter(({ unitCode }) => unitCode === place.unitCode) ?? [];
  // Where one may work from home oneself, then where one sits: who holds several posts asks about the former.
  const unit =
    round?.units.find(({ unitCode }) => unitCode === search.unit) ??
    listed.flatMap(unitOf)[0] ??
    session.positions.flatMap(unitOf)[0] ??
    round?.units[0];
  return (
    <>
      <RemoteHead tabTitle={t('remote.page.unit')} />
      {(rounds.isPending || (round && positions.isPending)) && <Loading />}
      {rounds.isError && <Failure error={rounds.error} onRetry={() => rounds.refetch()} />}
      {rounds.isSuccess && !unit && <Empty icon={CalendarX} title={t('remote.noRound')} />}
      {seesPerformance(session) && <RequestList view="UNIT" />}
      {round && unit && !positions.isPending && (
        <>
          <div className="filters remote-unit-choice">
            <SelectField
              compact
              label={t('remote.unit')}
              options={round.units.map(({ unitCode, name, nameEn }) => ({
                value: unitCode,
                label: local(name, nameEn),
              }))}
              value={unit.unitCode}
              onChange={(chosen) => navigate({ search: { unit: chosen ?? undefined }, replace: true })}
            />
          </div>
          <RotaTable round={round} unit={unit} />
          <DecisionList round={round.id} unit={unit.unitCode} />
        </>
      )}
    </>
  );
}
