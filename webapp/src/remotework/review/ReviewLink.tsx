import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RemoteRound } from '../../shared/api/types';
import { seesEscalations, useSession } from '../../shared/shell/useSession';
import { formatDay } from '../../shared/time/format';
import { roundReviewsQuery } from './queries';
import './review.css';

/** From a round to its reviews, with what the last one concluded. A draft has none; designers read only the rules. */
export function ReviewLink({ round }: { round: RemoteRound }) {
  const { t } = useTranslation();
  const reads = seesEscalations(useSession());
  const reviews = useQuery({ ...roundReviewsQuery(round.id), enabled: reads && round.state !== 'DRAFT' });
  if (!reviews.data) return null;
  const published = reviews.data.items.find(({ recommendation }) => recommendation);
  return (
    <p className="review-link">
      <Link to="/remote-work/rounds/$id/review" params={{ id: round.id }} className="button button-secondary">
        {t('review.title')}
      </Link>
      {published?.recommendation && (
        <span>
          {t('review.concluded', {
            course: t(`review.course.${published.recommendation}`),
            to: formatDay(published.to),
          })}
        </span>
      )}
    </p>
  );
}
