import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { draftingQuery, positionsQuery, roundsQuery } from '../queries';
import { copyOf, emptyRound, entriesOf, type RoundEntries } from './entries';
import { RoundForm } from './RoundForm';
import '../remotework.css';

const newRoute = getRouteApi('/remote-work/pilot/new');
const editRoute = getRouteApi('/remote-work/pilot/$id');

/** Drafts a round from nothing, or like a former one. */
export function NewRoundPage() {
  const { t } = useTranslation();
  const { copy } = newRoute.useSearch();
  const navigate = useNavigate();
  return (
    <DraftingPage title={t('remote.newRound')} lead={t('remote.newRoundLead')}>
      <Former id={copy} start={copyOf}>
        {(start) => (
          <RoundForm
            start={start}
            onSaved={({ id }) =>
              navigate({ to: '/remote-work/pilot/$id', params: { id }, replace: true, ignoreBlocker: true })
            }
          />
        )}
      </Former>
    </DraftingPage>
  );
}

/** Goes on with a draft; a round that is open is not changed any more. */
export function EditRoundPage() {
  const { t } = useTranslation();
  const { id } = editRoute.useParams();
  const rounds = useQuery(roundsQuery);
  const round = rounds.data?.find((one) => one.id === id);
  return (
    <DraftingPage
      title={round ? t('remote.editRound', { code: round.code }) : t('remote.draft')}
      lead={t('remote.editRoundLead')}
    >
      {round && !round.can.edit ? (
        <p>{t('remote.mayNotEdit')}</p>
      ) : (
        <Former id={id} start={entriesOf}>
          {(start) => <RoundForm id={id} start={start} onSaved={() => {}} />}
        </Former>
      )}
    </DraftingPage>
  );
}

function DraftingPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { t } = useTranslation();
  const mayDraft = useQuery(draftingQuery);
  return (
    <>
      <p>
        <Link to="/remote-work/pilot" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('remote.page.pilot')}
        </Link>
      </p>
      <PageHead title={title} />
      {mayDraft.isPending && <Loading />}
      {mayDraft.isError && <Failure error={mayDraft.error} onRetry={() => mayDraft.refetch()} />}
      {mayDraft.data === false && <p>{t('remote.mayNotDraft')}</p>}
      {mayDraft.data && (
        <>
          <p className="lead">{lead}</p>
          {children}
        </>
      )}
    </>
  );
}

interface FormerProps {
  id: string | undefined;
  start: typeof entriesOf;
  children: (start: RoundEntries) => ReactNode;
}

/** The form begins once what it begins with is there. */
function Former({ id, start, children }: FormerProps) {
  const rounds = useQuery(roundsQuery);
  const positions = useQuery({ ...positionsQuery(id ?? ''), enabled: id !== undefined, staleTime: 0 });
  if (id === undefined) return children(emptyRound);
  const failed = rounds.error ?? positions.error;
  if (failed) return <Failure error={failed} onRetry={() => Promise.all([rounds.refetch(), positions.refetch()])} />;
  const round = rounds.data?.find((one) => one.id === id);
  if (!rounds.data || !positions.data) return <Loading />;
  return round ? children(start(round, positions.data)) : <NoRound />;
}

function NoRound() {
  const { t } = useTranslation();
  return <p>{t('remote.unknownRound')}</p>;
}
