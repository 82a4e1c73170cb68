import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Keyboard } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksQuery } from '../shared/api/queries';
import type { BulkResult, DueBucket, TaskRow } from '../shared/api/types';
import { matches } from '../shared/text/fold';
import { IconButton } from '../shared/ui/Button';
import { PageHead } from '../shared/ui/PageHead';
import { SearchBox } from '../shared/ui/SearchBox';
import { Failure, Loading } from '../shared/ui/States';
import { useHotkeys } from '../shared/ui/useHotkeys';
import { useClaim } from './actions';
import { BulkBar } from './BulkBar';
import { BulkResults } from './BulkResults';
import { bucketOf } from './buckets';
import { DueFilter } from './DueFilter';
import { InboxEmpty } from './InboxEmpty';
import { KeyboardHelp } from './KeyboardHelp';
import { TaskTable } from './TaskTable';
import { ViewTabs } from './ViewTabs';
import './inbox.css';

const route = getRouteApi('/inbox');
const noBulk = { results: [], rows: [] };

export function InboxPage() {
  const { t } = useTranslation();
  const { view = 'mine', due, q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const tasks = useInfiniteQuery(tasksQuery({ view, due, q: q || undefined }));
  const [selected, setSelected] = useState<Set<string>>(new Set());
  const [bulk, setBulk] = useState<{ results: BulkResult[]; rows: TaskRow[] }>(noBulk);
  const [helpOpen, setHelpOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const claim = useClaim();
  useHotkeys({
    '/': () => search.current?.focus(),
    '?': () => setHelpOpen(true),
  });

  const counts = tasks.data?.pages[0]?.counts;
  const rows = tasks.data?.pages.flatMap((page) => page.items) ?? [];
  // While the server is being asked, what is already here is narrowed down at once.
  const shown = tasks.isPlaceholderData ? rows.filter((row) => foundBy(q, row) && inBucket(due, row)) : rows;
  const show = (next: { view?: 'unit'; due?: DueBucket; q?: string }) => {
    setSelected(new Set());
    navigate({ search: next, replace: true });
  };
  const unitView = view === 'unit' ? view : undefined;
  const title = t(view === 'mine' ? 'inbox.mine' : 'inbox.unit');
  return (
    <div className="inbox">
      <PageHead title={t('nav.inbox')} tabTitle={counts ? `(${counts[view]}) ${title}` : title}>
        <SearchBox
          label={t('inbox.search')}
          placeholder={t('inbox.searchHint')}
          value={q}
          onChange={(next) => show({ view: unitView, due, q: next || undefined })}
          inputRef={search}
        />
        <span className="wide-only">
          <IconButton label={t('inbox.keys')} onPress={() => setHelpOpen(true)}>
            <Keyboard aria-hidden size={18} />
          </IconButton>
        </span>
      </PageHead>
      <ViewTabs view={view} counts={counts} onChange={(next) => show({ view: next === 'unit' ? next : undefined })} />
      <DueFilter
        due={due}
        counts={counts}
        onChange={(next) => show({ view: unitView, due: next, q: q || undefined })}
      />
      <BulkBar
        selected={selected}
        onClear={() => setSelected(new Set())}
        onDone={(done) => {
          setSelected(new Set());
          setBulk({ results: done, rows });
        }}
      />
      {tasks.isPending && <Loading />}
      {tasks.isError && <Failure error={tasks.error} onRetry={() => tasks.refetch()} />}
      {tasks.isSuccess && shown.length === 0 && !tasks.isPlaceholderData && (
        <InboxEmpty
          view={view}
          filtered={!!(q || due)}
          unitCount={counts?.unit ?? 0}
          onClear={() => show({ view: unitView })}
        />
      )}
      {shown.length > 0 && (
        <TaskTable
          rows={shown}
          query={q}
          label={title}
          selectable={view === 'unit'}
          selected={selected}
          onSelect={setSelected}
          onClaim={(row) => claim.mutate(row)}
          hasMore={tasks.hasNextPage}
          onMore={() => tasks.fetchNextPage()}
        />
      )}
      <BulkResults {...bulk} onClose={() => setBulk(noBulk)} />
      <KeyboardHelp isOpen={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

const foundBy = (query: string, row: TaskRow) =>
  matches(
    query,
    row.dossierCode,
    row.applicantName,
    row.procedureName,
    row.procedureNameEn,
    row.procedureCode,
    row.nameVi,
  );

const inBucket = (due: DueBucket | undefined, row: TaskRow) => !due || bucketOf(row) === due;
