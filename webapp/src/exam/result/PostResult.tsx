import { useTranslation } from 'react-i18next';
import type { ResultLine, ResultPost } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatMark } from '../marks';
import { VoteAction } from './VoteAction';

interface PostResultProps {
  code: string;
  council: number;
  post: ResultPost;
  mayVote: boolean;
}

/** The ranking for one post. */
export function PostResult({ code, council, post, mayVote }: PostResultProps) {
  const { t } = useTranslation();
  const first = post.lines.filter(({ place }) => place === 1);
  return (
    <div className="card result-post">
      <h2>{local(post.titleVi, post.titleEn)}</h2>
      {post.state === 'STOPPED' && <p className="muted">{t('examResult.stopped')}</p>}
      {post.tied && (
        <div className="note note-bad">
          <strong>{t('examResult.tied')}</strong>
          <p>{t('examResult.tiedLead')}</p>
          {mayVote && <VoteAction code={code} council={council} postNo={post.postNo} among={first} />}
        </div>
      )}
      {post.vote && (
        <p>
          {t('examResult.voted', {
            votesFor: post.vote.votesFor,
            votesCast: post.vote.votesCast,
            minutes: post.vote.minutes,
          })}
        </p>
      )}
      {post.lines.length === 0 && post.state !== 'STOPPED' && <p className="muted">{t('examResult.nobody')}</p>}
      {post.lines.length > 0 && (
        <div className="table-wrap">
          <table className="table table-cards">
            <thead>
              <tr>
                <th scope="col">{t('examResult.place')}</th>
                <th scope="col">{t('examResult.candidate')}</th>
                <th scope="col" className="number">
                  {t('examResult.part.WRITTEN')}
                </th>
                <th scope="col" className="number">
                  {t('examResult.part.DEFENCE')}
                </th>
                <th scope="col" className="number">
                  {t('examResult.total')}
                </th>
                <th scope="col">{t('examResult.outcomeLabel')}</th>
              </tr>
            </thead>
            <tbody>
              {post.lines.map((line) => (
                <Line key={line.candidateId} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Line({ line }: { line: ResultLine }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td data-label={t('examResult.place')}>
        <strong>{line.place ?? '–'}</strong>
      </td>
      <td data-label={t('examResult.candidate')}>
        <span>
          <span className="figures">{line.candidateNumber}</span> {line.fullName}
        </span>
      </td>
      <td data-label={t('examResult.part.WRITTEN')} className="number">
        {formatMark(line.written)}
      </td>
      <td data-label={t('examResult.part.DEFENCE')} className="number">
        {formatMark(line.defence)}
      </td>
      <td data-label={t('examResult.total')} className="number">
        <strong>{formatMark(line.total)}</strong>
      </td>
      <td data-label={t('examResult.outcomeLabel')}>
        <span>
          <span className={line.outcome === 'WINNER' ? 'flag flag-green' : 'flag'}>
            {t(`examResult.outcome.${line.outcome}`)}
          </span>
          {line.reason && <span className="cell-second">{t(`examResult.reason.${line.reason}`)}</span>}
        </span>
      </td>
    </tr>
  );
}
