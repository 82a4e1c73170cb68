import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FolderSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dossiersQuery } from '../shared/api/queries';
import { local } from '../shared/i18n/language';
import { useSession } from '../shared/shell/useSession';
import { SelectField } from '../shared/ui/Fields';
import { PagedList } from '../shared/ui/PagedList';
import { PageHead } from '../shared/ui/PageHead';
import { SearchBox } from '../shared/ui/SearchBox';
import { Empty } from '../shared/ui/States';
import { DossierTable } from './DossierTable';
import { statuses } from './words';
import './dossier.css';

const route = getRouteApi('/dossiers');
const everything = 'ALL';
const timelinesses = ['OVERDUE', 'DUE_TODAY', 'IN_TIME', 'PAUSED', 'DONE_IN_TIME', 'DONE_LATE'] as const;

export function DossierListPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const dossiers = useInfiniteQuery(dossiersQuery(search));
  const units = useUnitOptions();
  const narrow = (change: Partial<typeof search>) => navigate({ search: { ...search, ...change }, replace: true });
  const chosen = (value: string | null) => (value === everything ? undefined : (value ?? undefined));
  const all = (label: string) => ({ value: everything, label });
  const filtered = Object.values(search).some(Boolean);
  return (
    <>
      <PageHead title={t('nav.dossiers')} />
      <div className="filters">
        <SearchBox
          label={t('dossiers.search')}
          placeholder={t('dossiers.searchHint')}
          value={search.q ?? ''}
          onChange={(q) => narrow({ q: q || undefined })}
        />
        <SelectField
          compact
          label={t('dossier.status')}
          options={[all(t('dossiers.anyStatus')), ...statuses.map((value) => ({ value, label: t(`status.${value}`) }))]}
          value={search.status ?? everything}
          onChange={(status) => narrow({ status: chosen(status) })}
        />
        <SelectField
          compact
          label={t('dossier.time')}
          options={[
            all(t('dossiers.anyTime')),
            ...timelinesses.map((value) => ({ value, label: t(`timeliness.${value}`) })),
          ]}
          value={search.timeliness ?? everything}
          onChange={(timeliness) => narrow({ timeliness: chosen(timeliness) })}
        />
        {units.length > 1 && (
          <SelectField
            compact
            label={t('dossier.unit')}
            options={[all(t('dossiers.anyUnit')), ...units]}
            value={search.unit ?? everything}
            onChange={(unit) => narrow({ unit: chosen(unit) })}
          />
        )}
      </div>
      <PagedList
        query={dossiers}
        empty={
          <Empty icon={FolderSearch} title={t(filtered ? 'dossiers.noneFound' : 'dossiers.none')}>
            {filtered && (
              <Link to="/dossiers" search={{}}>
                {t('action.clearFilters')}
              </Link>
            )}
          </Empty>
        }
      >
        {(rows) => <DossierTable rows={rows} query={search.q ?? ''} />}
      </PagedList>
    </>
  );
}

/** The units somebody holds a position in: those whose dossiers they are asked about. */
function useUnitOptions() {
  const { positions } = useSession();
  const names = new Map(positions.map((held) => [held.unitCode, local(held.unitNameVi, held.unitNameEn)]));
  return [...names].map(([value, label]) => ({ value, label }));
}
