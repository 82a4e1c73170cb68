import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';
import { SelectField } from '../shared/ui/Fields';
import { PagedList } from '../shared/ui/PagedList';
import { Empty } from '../shared/ui/States';
import { ProposeMenu } from './ProposeMenu';
import { changesQuery } from './queries';
import { RulesHead } from './RulesHead';
import { StateChip } from './StateChip';
import { changeKinds, changeStates } from './words';
import './rules.css';

const route = getRouteApi('/rules');
const everything = 'ALL';

/** All changes of the calendar and the limits, proposed or decided, newest first. */
export function ChangesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const changes = useInfiniteQuery(changesQuery(search));
  const narrow = (change: typeof search) => navigate({ search: { ...search, ...change }, replace: true });
  const filtered = !!(search.kind || search.state);
  return (
    <>
      <RulesHead tabTitle={t('rules.changes')}>
        <ProposeMenu />
      </RulesHead>
      <div className="filters">
        <SelectField
          compact
          label={t('rules.stateLabel')}
          options={[
            { value: everything, label: t('rules.anyState') },
            ...changeStates.map((value) => ({ value, label: t(`rules.state.${value}`) })),
          ]}
          value={search.state ?? everything}
          onChange={(next) => narrow({ state: changeStates.find((one) => one === next) })}
        />
        <SelectField
          compact
          label={t('rules.kindLabel')}
          options={[
            { value: everything, label: t('rules.anyKind') },
            ...changeKinds.map((value) => ({ value, label: t(`rules.kind.${value}`) })),
          ]}
          value={search.kind ?? everything}
          onChange={(next) => narrow({ kind: changeKinds.find((one) => one === next) })}
        />
      </div>
      <PagedList
        query={changes}
        empty={
          <Empty icon={Scale} title={t(filtered ? 'rules.noneFound' : 'rules.none')}>
            {filtered && (
              <Link to="/rules" search={{}}>
                {t('action.clearFilters')}
              </Link>
            )}
          </Empty>
        }
      >
        {(rows) => (
          <ul className="change-list">
            {undecidedFirst(rows).map((change) => (
              <ChangeRow key={change.id} change={change} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}

/** What waits for somebody comes first, the rest as it came. */
const undecidedFirst = (changes: RuleChange[]) =>
  [...changes].sort((one, other) => Number(other.state === 'PROPOSED') - Number(one.state === 'PROPOSED'));

function ChangeRow({ change }: { change: RuleChange }) {
  const { t } = useTranslation();
  const { preview } = change;
  return (
    <li className="change-row">
      <div>
        <h2>
          <Link to="/rules/changes/$id" params={{ id: change.id }}>
            {change.title}
          </Link>
        </h2>
        <p className="muted">
          {t(`rules.kind.${change.kind}`)} · {change.legalBasis}
        </p>
      </div>
      <p className="change-who">
        {change.proposedByName}
        <span className="cell-second figures">{formatDateTime(change.proposedAt)}</span>
      </p>
      <p className="change-effect">
        {preview && t('rules.dossiersMoved', { count: preview.dossiers })}
        {!!preview?.becomeLate && (
          <span className="cell-second">{t('rules.becomeLateCount', { count: preview.becomeLate })}</span>
        )}
      </p>
      <StateChip state={change.state} />
    </li>
  );
}
