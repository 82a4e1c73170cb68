import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StepTimeline } from '../../dossier/StepTimeline';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatDay } from '../../shared/time/format';
import { ReviewStateMark } from './ReviewStateMark';
import type { Review } from './types';

/**
 * Which days a review looks back on, how it began, how far it has come; and for which unit a step is, because some people
 * answer for several.
 */
export function ReviewFacts({ review, unit }: { review: Review; unit?: string | null }) {
  const { t } = useTranslation();
  return (
    <dl className="facts-line">
      {unit && (
        <div>
          <dt>{t('remote.unit')}</dt>
          <dd>{unit}</dd>
        </div>
      )}
      <div>
        <dt>{t('remote.state')}</dt>
        <dd>
          <ReviewStateMark state={review.state} />
        </dd>
      </div>
      {!unit && (
        <div>
          <dt>{t('remote.code')}</dt>
          <dd className="code">{review.code}</dd>
        </div>
      )}
      <div>
        <dt>{t('remote.period')}</dt>
        <dd>{t('remote.fromTo', { from: formatDay(review.from), to: formatDay(review.to) })}</dd>
      </div>
      <div>
        <dt>{t('review.begins')}</dt>
        <dd>
          <Beginning review={review} />
        </dd>
      </div>
    </dl>
  );
}

function Beginning({ review: { begunAt, begunBy, dueOn } }: { review: Review }) {
  const { t } = useTranslation();
  if (!begunAt) return t('review.onItsDay', { day: formatDay(dueOn) });
  return begunBy
    ? t('review.begunBy', { at: formatDateTime(begunAt), who: begunBy.fullName })
    : t('review.byItself', { at: formatDateTime(begunAt) });
}

/** Which units have reported, and whose step it is now. */
export function ReviewCourse({ review }: { review: Review }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('review.course.title')}</h2>
      <ul className="review-units">
        {review.units.map(({ unitCode, name, nameEn, reportedAt }) => (
          <li key={unitCode}>
            {reportedAt ? <CircleCheck aria-hidden size={16} /> : <CircleDashed aria-hidden size={16} />}
            <span>
              {local(name, nameEn)}
              <small className="cell-second">
                {reportedAt ? t('review.reportedAt', { at: formatDateTime(reportedAt) }) : t('review.notReported')}
              </small>
            </span>
          </li>
        ))}
      </ul>
      {review.compiled?.note && <p className="own-words">{review.compiled.note}</p>}
      <StepTimeline steps={review.steps} />
    </section>
  );
}
