import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FilePlus2, FolderSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { casesQuery, openableQuery } from '../shared/api/queries';
import type { CaseStatus } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { SelectField } from '../shared/ui/Fields';
import { PagedList } from '../shared/ui/PagedList';
import { PageHead } from '../shared/ui/PageHead';
import { SearchBox } from '../shared/ui/SearchBox';
import { Empty } from '../shared/ui/States';
import { CaseTable } from './CaseTable';
import { caseStatuses } from './words';
import '../dossier/dossier.css';

const route = getRouteApi('/cases');
const everything = 'ALL';

export function CaseListPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const cases = useInfiniteQuery(casesQuery(search));
  const { data: procedures = [] } = useQuery(openableQuery);
  const narrow = (change: Partial<typeof search>) => navigate({ search: { ...search, ...change }, replace: true });
  const chosen = (value: string | null) => (value === everything ? undefined : (value ?? undefined));
  const all = (label: string) => ({ value: everything, label });
  const filtered = Object.values(search).some(Boolean);
  const opens = procedures.some(({ counters }) => counters.length > 0);
  return (
    <>
      <PageHead title={t('nav.cases')}>
        {opens && (
          <Link to="/cases/new" className="button button-primary">
            <FilePlus2 aria-hidden size={16} />
            {t('cases.open')}
          </Link>
        )}
      </PageHead>
      <div className="filters">
        <SearchBox
          label={t('cases.search')}
          placeholder={t('cases.searchHint')}
          value={search.q ?? ''}
          onChange={(q) => narrow({ q: q || undefined })}
        />
        <SelectField
          compact
          label={t('dossier.status')}
          options={[
            all(t('cases.anyStatus')),
            ...caseStatuses.map((value) => ({ value, label: t(`cases.status.${value}`) })),
          ]}
          value={search.status ?? everything}
          onChange={(status) => narrow({ status: chosen(status) as CaseStatus | undefined })}
        />
        <SelectField
          compact
          label={t('cases.procedure')}
          options={[
            all(t('cases.anyProcedure')),
            ...procedures.map(({ key, name, nameEn }) => ({ value: key, label: local(name, nameEn) })),
          ]}
          value={search.procedure ?? everything}
          onChange={(procedure) => narrow({ procedure: chosen(procedure) })}
        />
      </div>
      <PagedList
        query={cases}
        empty={
          <Empty icon={FolderSearch} title={t(filtered ? 'cases.noneFound' : 'cases.none')}>
            {filtered && (
              <Link to="/cases" search={{}}>
                {t('action.clearFilters')}
              </Link>
            )}
          </Empty>
        }
      >
        {(rows) => <CaseTable rows={rows} query={search.q ?? ''} />}
      </PagedList>
    </>
  );
}
