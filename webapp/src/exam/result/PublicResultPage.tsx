import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Failure, Loading } from '../../shared/ui/States';
import { EvidenceLinks } from './EvidenceLinks';
import { publicResultQuery } from './queries';
import './result.css';

/** Who won which post, for everybody, signed in or not. */
export function PublicResultPage({ code }: { code: string }) {
  const { t } = useTranslation();
  const result = useQuery(publicResultQuery(code));
  if (result.isPending) return <Loading />;
  if (!result.data) return <Failure page error={result.error} onRetry={() => result.refetch()} />;
  const { nameVi, nameEn, councils } = result.data;
  return (
    <main className="result-public">
      <title>{`${t('examResult.public')} – ${t('product')}`}</title>
      <p className="muted">{t('examResult.public')}</p>
      <h1>{local(nameVi, nameEn)}</h1>
      <p className="code">{code}</p>
      {councils.length === 0 && <p>{t('examResult.notYet')}</p>}
      {councils.map((council) => (
        <section key={council.councilNo} className="card">
          <h2>{local(council.nameVi, council.nameEn)}</h2>
          <p className="muted">
            {council.decisionNumber} · {t('examResult.publishedAt', { at: formatDateTime(council.publishedAt) })}
          </p>
          <dl className="result-winners">
            {council.posts.map((post) => (
              <div key={post.postNo}>
                <dt>{local(post.titleVi, post.titleEn)}</dt>
                <dd>
                  {post.winner ? (
                    <>
                      <strong>{post.winner}</strong> <span className="figures muted">{post.number}</span>
                    </>
                  ) : (
                    <span className="muted">
                      {t(post.state === 'STOPPED' ? 'examResult.stopped' : 'examResult.unfilled')}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="muted">{t('examResult.publicLead')}</p>
      <ul>
        <EvidenceLinks code={code} />
      </ul>
    </main>
  );
}
