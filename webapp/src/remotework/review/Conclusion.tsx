import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import type { Review } from './types';

/** What was recommended and decided, by whom and why; before that, what a wish to widen the pilot has to explain. */
export function Conclusion({ review }: { review: Review }) {
  const { t } = useTranslation();
  const { recommended, decided } = review;
  if (!recommended) return <ToExplain review={review} />;
  return (
    <section className="card">
      <h2>{t('review.conclusion')}</h2>
      <p className="review-course">{t(`review.course.${recommended.course}`)}</p>
      <dl className="review-opinions">
        <div>
          <dt>{t('review.reasons')}</dt>
          <dd className="own-words">{recommended.reasons}</dd>
        </div>
        {recommended.explanation && (
          <div>
            <dt>{t('review.explanation')}</dt>
            <dd className="own-words">{recommended.explanation}</dd>
          </div>
        )}
        <div>
          <dt>{t('review.recommendedBy')}</dt>
          <dd>
            {recommended.by.fullName} · {formatDateTime(recommended.at)}
          </dd>
        </div>
        {decided && (
          <div>
            <dt>{t(review.state === 'PUBLISHED' ? 'review.decidedBy' : 'review.sentBackBy')}</dt>
            <dd>
              {decided.by.fullName} · {formatDateTime(decided.at)}
              {decided.note && <span className="own-words review-note">{decided.note}</span>}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function ToExplain({ review }: { review: Review }) {
  const { t } = useTranslation();
  if (!review.frozen || review.toExplain.length === 0) return null;
  return (
    <section className="note note-info review-explain">
      <strong>{t('review.toExplain')}</strong>
      <ul>
        {review.toExplain.map(({ unitVi, unitEn, figure }) => (
          <li key={`${unitVi} ${figure.measure}`}>
            {local(unitVi, unitEn)}: {local(figure.sentenceVi, figure.sentenceEn)}
          </li>
        ))}
      </ul>
    </section>
  );
}
