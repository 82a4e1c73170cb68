import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamResult, ExamRound } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { PaperPage } from '../../shared/paper/PaperPage';
import { formatDateTime } from '../../shared/time/format';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { resultQuery } from '../result/queries';
import { examQuery } from '../round/queries';
import { ExamSheet } from './ExamSheet';
import { RankingTable } from './RankingTable';

const route = getRouteApi('/exams/$code/councils/$no/result-paper');

/** The result as the council lays it before the authority, to be signed. */
export function ResultPaperPage() {
  const { t } = useTranslation();
  const { code, no } = route.useParams();
  const round = useQuery(examQuery(code));
  const result = useQuery(resultQuery(code, Number(no)));
  const failed = round.error ?? result.error;
  if (failed) return <Failure page error={failed} />;
  if (!round.data || !result.data) return <Loading />;
  return (
    <PaperPage
      name={t('examPaper.result')}
      of={code}
      back={
        <Link
          to="/exams/$code/result"
          params={{ code }}
          search={{ council: Number(no) }}
          className="button button-quiet"
        >
          <ArrowLeft aria-hidden size={16} />
          {t('examPaper.toResult')}
        </Link>
      }
    >
      <ResultPaper round={round.data} result={result.data} council={Number(no)} />
    </PaperPage>
  );
}

interface ResultPaperProps {
  round: ExamRound;
  result: ExamResult;
  council: number;
}

function ResultPaper({ round, result, council }: ResultPaperProps) {
  const { t } = useTranslation();
  const { state, version, drawnAt, posts } = result;
  const found = round.councils.find(({ councilNo }) => councilNo === council);
  if (!found || state === null || drawnAt === null) return <Empty icon={Scale} title={t('examPaper.noResult')} />;
  const note = t('examPaper.signAndName');
  return (
    <ExamSheet
      organiser={local(round.authority.name, round.authority.nameEn)}
      council={local(found.nameVi, found.nameEn)}
      title={t('examPaper.resultTitle')}
      lines={[
        local(round.nameVi, round.nameEn),
        t('examPaper.round', { code: round.code }),
        t('examPaper.resultState', {
          state: t(`examResult.state.${state}`, { version }),
          at: formatDateTime(drawnAt),
        }),
      ]}
      signers={[
        { title: t('examPaper.secretary'), note },
        { title: t('examPaper.chair'), note },
      ]}
    >
      {posts.map((post) => (
        <RankingTable key={post.postNo} post={post} />
      ))}
      <p>{t('examResult.rounding')}</p>
    </ExamSheet>
  );
}
