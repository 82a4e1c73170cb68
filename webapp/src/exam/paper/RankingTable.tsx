import { useTranslation } from 'react-i18next';
import type { ResultLine, ResultPost } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatMark } from '../marks';

/** The ranking for one post; or why there is none. */
export function RankingTable({ post }: { post: ResultPost }) {
  const { t } = useTranslation();
  return (
    <section className="exam-sheet-part">
      <h3>{local(post.titleVi, post.titleEn)}</h3>
      {post.lines.length === 0 ? (
        <p>{t(post.state === 'STOPPED' ? 'examResult.stopped' : 'examResult.nobody')}</p>
      ) : (
        <table className="slip-table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('examResult.place')}</th>
              <th scope="col">{t('examResult.number')}</th>
              <th scope="col">{t('examPeople.name')}</th>
              <th scope="col">{t('examResult.part.WRITTEN')}</th>
              <th scope="col">{t('examResult.part.DEFENCE')}</th>
              <th scope="col">{t('examResult.total')}</th>
              <th scope="col">{t('examResult.outcomeLabel')}</th>
            </tr>
          </thead>
          <tbody>
            {post.lines.map((line) => (
              <Line key={line.candidateId} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ line }: { line: ResultLine }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td data-label={t('examResult.place')} className="slip-seq">
        {line.place ?? '–'}
      </td>
      <td data-label={t('examResult.number')}>{line.candidateNumber}</td>
      <td data-label={t('examPeople.name')}>{line.fullName}</td>
      <td data-label={t('examResult.part.WRITTEN')} className="cell-mark">
        {formatMark(line.written)}
      </td>
      <td data-label={t('examResult.part.DEFENCE')} className="cell-mark">
        {formatMark(line.defence)}
      </td>
      <td data-label={t('examResult.total')} className="cell-mark">
        {formatMark(line.total)}
      </td>
      <td data-label={t('examResult.outcomeLabel')}>
        <span>
          {t(`examResult.outcome.${line.outcome}`)}
          {line.reason && <span className="cell-second">{t(`examResult.reason.${line.reason}`)}</span>}
        </span>
      </td>
    </tr>
  );
}
