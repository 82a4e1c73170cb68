import { useQuery } from '@tanstack/react-query';
import { CalendarX, Trophy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { PublicFrame } from '../../shared/shell/PublicFrame';
import { formatDateTime } from '../../shared/time/format';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { EligibleTable } from '../candidate/EligibleTable';
import { openExamsQuery } from '../candidate/queries';
import '../candidate/candidate.css';
import './result.css';

/** Every exam that was announced, for everybody: its posts, its lists, its result. */
export function PublicExamsPage() {
  const { t } = useTranslation();
  const exams = useQuery(openExamsQuery);
  return (
    <PublicFrame
      title={t('examResult.openExamsTitle')}
      links={[{ href: '/exam-portal', label: t('examResult.portal') }]}
    >
      <main className="public-main">
        <h1>{t('examResult.openExamsTitle')}</h1>
        <p className="lead">{t('examResult.openExamsLead')}</p>
        {exams.isPending && <Loading />}
        {exams.isError && <Failure error={exams.error} onRetry={() => exams.refetch()} />}
        {exams.data?.length === 0 && <Empty icon={CalendarX} title={t('examPeople.noExam')} />}
        {exams.data?.map((exam) => (
          <Announced key={exam.code} exam={exam} />
        ))}
      </main>
    </PublicFrame>
  );
}

function Announced({ exam }: { exam: PublicExam }) {
  const { t } = useTranslation();
  return (
    <article className="card exam-open">
      <header className="exam-list-head">
        <h2>{local(exam.nameVi, exam.nameEn)}</h2>
        {exam.resultsPublished ? (
          <a href={`/exam-results/${encodeURIComponent(exam.code)}`} className="button button-primary button-small">
            <Trophy aria-hidden size={14} /> {t('examResult.seeResult')}
          </a>
        ) : (
          <span className="muted">{t('examResult.noResultYet')}</span>
        )}
      </header>
      <p className="muted">
        <span className="code">{exam.code}</span> · {local(exam.organiserVi, exam.organiserEn)}
      </p>
      {exam.suspended && <p className="note note-info">{t('examPeople.suspended')}</p>}
      <ul className="result-posts">
        {exam.posts.map(({ post, closesAt }) => (
          <li key={post.postNo}>
            {local(post.titleVi, post.titleEn)}
            <span className="cell-second">
              {local(post.unitVi, post.unitEn)}
              {closesAt && ` · ${t('examPeople.closes')}: ${formatDateTime(closesAt)}`}
            </span>
          </li>
        ))}
      </ul>
      {exam.lists.map((list) => (
        <details key={list.councilNo}>
          <summary>
            {t('examPeople.eligibleList')} – {local(list.nameVi, list.nameEn)} ({list.candidates.length})
          </summary>
          <p className="muted">{t('examPeople.publishedAt', { at: formatDateTime(list.publishedAt) })}</p>
          <EligibleTable list={list} posts={exam.posts} className="table table-cards" />
        </details>
      ))}
    </article>
  );
}
