import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { GraduationCap, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamRoundRow } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { formatDate } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { examsQuery } from './queries';
import { RoundStatus } from './RoundStatus';
import '../exam.css';

/** The rounds somebody has to do with, the newest first. */
export function ExamsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const rounds = useInfiniteQuery(examsQuery);
  const rows = rounds.data?.pages.flatMap(({ items }) => items) ?? [];
  const drafts = session.roles.includes('OFFICER') || session.roles.includes('HEAD');
  return (
    <>
      <PageHead title={t('examRound.title')}>
        {drafts && (
          <Link to="/exams/new" className="button button-primary">
            <Plus aria-hidden size={16} />
            {t('examRound.draft')}
          </Link>
        )}
      </PageHead>
      {rounds.isPending && <Loading />}
      {rounds.isError && <Failure error={rounds.error} onRetry={() => rounds.refetch()} />}
      {rounds.isSuccess && rows.length === 0 && (
        <Empty icon={GraduationCap} title={t('examRound.none')}>
          <p>{t('examRound.noneLead')}</p>
        </Empty>
      )}
      {rows.length > 0 && <RoundTable rows={rows} />}
      {rounds.hasNextPage && (
        <Button onPress={() => rounds.fetchNextPage()} isPending={rounds.isFetchingNextPage}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}

function RoundTable({ rows }: { rows: ExamRoundRow[] }) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table table-cards">
        <caption className="visually-hidden">{t('examRound.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('examRound.round')}</th>
            <th scope="col">{t('examRound.organiser')}</th>
            <th scope="col">{t('examRound.posts')}</th>
            <th scope="col">{t('examRound.state')}</th>
            <th scope="col">{t('examRound.draftedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td data-label={t('examRound.round')}>
                <span>
                  <Link to="/exams/$code" params={{ code: row.code }}>
                    {local(row.nameVi, row.nameEn)}
                  </Link>
                  <span className="cell-second code">{row.code}</span>
                </span>
              </td>
              <td data-label={t('examRound.organiser')}>{local(row.organiser.name, row.organiser.nameEn)}</td>
              <td data-label={t('examRound.posts')}>
                {t('examRound.postsAndCouncils', { posts: row.posts, councils: row.councils })}
              </td>
              <td data-label={t('examRound.state')}>
                <span>
                  <RoundStatus status={row.status} suspendedAt={row.suspendedAt} />
                </span>
              </td>
              <td data-label={t('examRound.draftedAt')}>{formatDate(row.draftedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
