import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RemoteRound, RemoteRow } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import { Failure, Loading } from '../../shared/ui/States';
import { underWayQuery } from '../queries';
import { StatusMark } from '../StatusMark';
import { useClosing } from './useRound';

/** Closes a round early, for a reason everybody reads; names everybody whose request ends with it. */
export function CloseRound({ round, onClose }: { round: RemoteRound; onClose: () => void }) {
  const { t } = useTranslation();
  const closing = useClosing(round.id, onClose);
  return (
    <ReasonFrame
      lead={t('remote.closeLead')}
      submit={t('remote.closeRound')}
      label={t('remote.closeReason')}
      description={t('remote.closeReasonHint')}
      mutation={closing}
      onSubmit={closing.mutate}
      onClose={onClose}
      danger
    >
      <UnderWay round={round.id} />
    </ReasonFrame>
  );
}

const working = new Set(['ACTIVE', 'SUSPENDED']);

function UnderWay({ round }: { round: string }) {
  const { t } = useTranslation();
  const requests = useInfiniteQuery(underWayQuery(round));
  if (requests.isPending) return <Loading />;
  if (requests.isError) return <Failure error={requests.error} onRetry={() => requests.refetch()} />;
  const rows = requests.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <p>{t('remote.nothingUnderWay')}</p>;
  return (
    <>
      <Affected what="closeEnds" rows={rows.filter(({ status }) => !working.has(status))} />
      <Affected what="closeReturns" rows={rows.filter(({ status }) => working.has(status))} />
      {requests.hasNextPage && (
        <Button isPending={requests.isFetchingNextPage} onPress={() => requests.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}

function Affected({ what, rows }: { what: 'closeEnds' | 'closeReturns'; rows: RemoteRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <section className="round-affected">
      <h3>{t(`remote.${what}`, { count: rows.length })}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            <span className="code">{row.code}</span> {row.applicant.fullName}, {local(row.unitName, row.unitNameEn)}{' '}
            <StatusMark request={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
