import { useInfiniteQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PagedList } from '../shared/ui/PagedList';
import { Empty } from '../shared/ui/States';
import { requestsQuery } from './queries';
import { RequestTable } from './RequestTable';

/** One's own requests, or those of the units one answers for. */
export function RequestList({ view }: { view: 'MINE' | 'UNIT' }) {
  const { t } = useTranslation();
  const requests = useInfiniteQuery(requestsQuery(view));
  return (
    <section className="remote-section">
      <h2>{t(view === 'MINE' ? 'remote.myRequests' : 'remote.unitRequests')}</h2>
      <PagedList
        query={requests}
        empty={<Empty icon={House} title={t(view === 'MINE' ? 'remote.noneMine' : 'remote.noneUnit')} />}
      >
        {(rows) => <RequestTable rows={rows} withPeople={view === 'UNIT'} />}
      </PagedList>
    </section>
  );
}
