import { useQuery } from '@tanstack/react-query';
import { Printer, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublicExamResult } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { PublicFrame } from '../../shared/shell/PublicFrame';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Failure, Loading } from '../../shared/ui/States';
import { CheckSteps } from './CheckSteps';
import { HeadsTable } from './HeadsTable';
import { publicResultQuery } from './queries';
import './result.css';

/** Who won which post, for everybody, signed in or not, and how anybody checks it. */
export function PublicResultPage({ code }: { code: string }) {
  const { t } = useTranslation();
  const result = useQuery(publicResultQuery(code));
  const links = [
    { href: '/exam-results', label: t('examResult.allExams') },
    { href: '/exam-portal', label: t('examResult.portal') },
  ];
  return (
    <PublicFrame title={t('examResult.public')} links={links}>
      <main className="public-main">
        {result.isPending && <Loading />}
        {result.isError && (
          <>
            <h1>{t('examResult.public')}</h1>
            <Failure error={result.error} onRetry={() => result.refetch()} />
          </>
        )}
        {result.isSuccess && <Result code={code} result={result.data} />}
      </main>
    </PublicFrame>
  );
}

function Result({ code, result: { nameVi, nameEn, councils } }: { code: string; result: PublicExamResult }) {
  const { t } = useTranslation();
  return (
    <>
      <header className="page-head">
        <div>
          <p className="muted">{t('examResult.public')}</p>
          <h1>{local(nameVi, nameEn)}</h1>
          <p className="code">{code}</p>
        </div>
        <Button onPress={() => window.print()}>
          <Printer aria-hidden size={16} /> {t('examResult.print')}
        </Button>
      </header>
      {councils.length === 0 && <p className="note note-info">{t('examResult.notYet')}</p>}
      {councils.map((council) => (
        <Winners key={council.councilNo} council={council} />
      ))}
      <p className="muted">{t('examResult.publicLead')}</p>
      <section className="card result-check-card">
        <h2>
          <ShieldCheck aria-hidden size={18} /> {t('examResult.checkTitle')}
        </h2>
        <p>{t('examResult.checkLead')}</p>
        <CheckSteps code={code} />
        <p>
          {t('examResult.proofElsewhere')}{' '}
          <a href={`/exams/${encodeURIComponent(code)}/my-result`}>{t('examResult.toMine')}</a>
        </p>
        <HeadsTable code={code} />
      </section>
    </>
  );
}

function Winners({ council }: { council: PublicExamResult['councils'][number] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{local(council.nameVi, council.nameEn)}</h2>
      <p className="muted">
        {council.decisionNumber} · {t('examResult.publishedAt', { at: formatDateTime(council.publishedAt) })}
      </p>
      <table className="table table-cards">
        <caption className="visually-hidden">{t('examResult.winners')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('examPeople.post')}</th>
            <th scope="col">{t('examResult.winners')}</th>
            <th scope="col">{t('examResult.number')}</th>
          </tr>
        </thead>
        <tbody>
          {council.posts.map((post) => (
            <tr key={post.postNo}>
              <td data-label={t('examPeople.post')}>{local(post.titleVi, post.titleEn)}</td>
              <td data-label={t('examResult.winners')}>
                {post.winner ? (
                  <strong>{post.winner}</strong>
                ) : (
                  <span className="muted">
                    {t(post.state === 'STOPPED' ? 'examResult.stopped' : 'examResult.unfilled')}
                  </span>
                )}
              </td>
              <td data-label={t('examResult.number')} className="figures">
                {post.number ?? '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
