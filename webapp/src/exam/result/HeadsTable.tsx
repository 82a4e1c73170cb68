import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/time/format';
import { Failure, Loading } from '../../shared/ui/States';
import { headsQuery } from './queries';

/** The published heads, to be compared by eye with what was printed or saved before. */
export function HeadsTable({ code }: { code: string }) {
  const { t } = useTranslation();
  const heads = useQuery(headsQuery(code));
  if (heads.isPending) return <Loading />;
  if (heads.isError) return <Failure error={heads.error} onRetry={() => heads.refetch()} />;
  return (
    <details className="result-heads">
      <summary>{t('examResult.headsTable', { count: heads.data.length })}</summary>
      <p className="muted">{t('examResult.headsCompare')}</p>
      <table className="table table-cards">
        <caption className="visually-hidden">{t('examResult.heads')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('examResult.headNo')}</th>
            <th scope="col">{t('examResult.headAt')}</th>
            <th scope="col">{t('examResult.headOf')}</th>
            <th scope="col">{t('examResult.headHash')}</th>
          </tr>
        </thead>
        <tbody>
          {heads.data.map(({ seq, hash, occasion, publishedAt }) => (
            <tr key={seq}>
              <td data-label={t('examResult.headNo')}>{seq}</td>
              <td data-label={t('examResult.headAt')} className="figures">
                {formatDateTime(publishedAt)}
              </td>
              <td data-label={t('examResult.headOf')}>{t(`examResult.occasion.${occasion}`)}</td>
              <td data-label={t('examResult.headHash')}>
                <span className="result-hash">{hash}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
