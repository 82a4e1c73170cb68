import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarX, FileText, Trophy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { PageHead } from '../../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { EligibleLists } from './EligibleLists';
import { myApplicationsQuery, openExamsQuery } from './queries';
import { StatusMark } from './StatusMark';
import '../../dossier/dossier.css';
import './candidate.css';

/** Where candidates begin: what is open, and how one's own applications stand. */
export function PortalPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('examPeople.portal')} />
      <p className="lead">{t('examPeople.portalLead')}</p>
      <MyApplications />
      <OpenExams />
    </>
  );
}

function MyApplications() {
  const { t } = useTranslation();
  const mine = useQuery(myApplicationsQuery);
  if (mine.isPending) return <Loading />;
  if (mine.isError) return <Failure error={mine.error} onRetry={() => mine.refetch()} />;
  if (mine.data.length === 0) return null;
  return (
    <section className="exam-section">
      <h2>{t('examPeople.mine')}</h2>
      <ul className="exam-cards">
        {mine.data.map((one) => (
          <li key={one.id} className="card">
            <Link to="/exam-portal/applications/$id" params={{ id: one.id }} className="exam-card-title">
              {local(one.post.titleVi, one.post.titleEn)}
            </Link>
            <p className="muted">
              {local(one.post.unitVi, one.post.unitEn)} · <span className="code">{one.round}</span>
            </p>
            <p>
              <StatusMark status={one.status} />{' '}
              {one.status === 'REGISTERED' && one.lacking > 0 && t('examPeople.lacking', { count: one.lacking })}
            </p>
            {one.appealsUntil && one.status === 'ELIGIBLE' && (
              <p>
                <strong>{t('examPeople.marksOut', { at: formatDateTime(one.appealsUntil) })}</strong>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenExams() {
  const { t } = useTranslation();
  const exams = useQuery(openExamsQuery);
  if (exams.isPending) return <Loading />;
  if (exams.isError) return <Failure error={exams.error} onRetry={() => exams.refetch()} />;
  if (exams.data.length === 0) return <Empty icon={CalendarX} title={t('examPeople.noExam')} />;
  return (
    <section className="exam-section">
      <h2>{t('examPeople.rounds')}</h2>
      {exams.data.map((exam) => (
        <OpenExam key={exam.code} exam={exam} />
      ))}
    </section>
  );
}

function OpenExam({ exam }: { exam: PublicExam }) {
  const { t } = useTranslation();
  const mine = useQuery(myApplicationsQuery);
  const applied = mine.data?.some(({ round }) => round === exam.code) ?? false;
  return (
    <article className="card exam-open">
      <h3>{local(exam.nameVi, exam.nameEn)}</h3>
      <p className="muted">
        <span className="code">{exam.code}</span> · {exam.legalBasis}
      </p>
      {exam.suspended && <p className="note note-info">{t('examPeople.suspended')}</p>}
      {exam.resultsPublished && (
        <p>
          <a href={`/exam-results/${encodeURIComponent(exam.code)}`} className="button button-secondary">
            <Trophy aria-hidden size={16} /> {t('examPeople.results')}
          </a>
        </p>
      )}
      <table className="table table-cards">
        <caption className="visually-hidden">{t('examPeople.posts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('examPeople.post')}</th>
            <th scope="col">{t('examPeople.closes')}</th>
            <th scope="col">{t('examPeople.registration')}</th>
          </tr>
        </thead>
        <tbody>
          {exam.posts.map(({ post, open, closesAt }) => (
            <tr key={post.postNo}>
              <td data-label={t('examPeople.post')}>
                <span>
                  {local(post.titleVi, post.titleEn)}
                  <span className="cell-second">{local(post.unitVi, post.unitEn)}</span>
                </span>
              </td>
              <td data-label={t('examPeople.closes')}>{closesAt ? formatDateTime(closesAt) : '–'}</td>
              <td data-label={t('examPeople.registration')}>
                {open && !applied ? (
                  <Link
                    to="/exam-portal/$code/apply"
                    params={{ code: exam.code }}
                    search={{ post: post.postNo }}
                    className="button button-primary button-small"
                  >
                    {t('examPeople.apply')}
                  </Link>
                ) : (
                  <span className="muted">{t(applied ? 'examPeople.appliedHere' : 'examPeople.closed')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>
          <FileText aria-hidden size={14} /> {t('examPeople.components')}
        </summary>
        <ol className="exam-components">
          {exam.components.map(({ code, nameVi, nameEn, source, basis }) => (
            <li key={code}>
              {local(nameVi, nameEn)}
              {source && <span className="cell-second">{t('examPeople.reusable')}</span>}
              <span className="cell-second">{basis}</span>
            </li>
          ))}
        </ol>
      </details>
      <EligibleLists exam={exam} />
    </article>
  );
}
