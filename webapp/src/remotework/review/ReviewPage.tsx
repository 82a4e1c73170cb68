import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { handlesTasks, useSession } from '../../shared/shell/useSession';
import { formatDay } from '../../shared/time/format';
import { PageHead } from '../../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { BeginReview } from './BeginReview';
import { Downloads } from './Downloads';
import { reviewQuery, roundReviewsQuery } from './queries';
import { ReviewFacts } from './ReviewFacts';
import { ReviewParts } from './ReviewParts';
import type { ReviewItem } from './types';
import { WaitingSteps } from './WaitingSteps';
import './review.css';

const route = getRouteApi('/remote-work/rounds/$id/review');
const single = getRouteApi('/remote-work/reviews/$code');

/** The reviews of a round: the one under way or published last, and the way to the others. */
export function RoundReviewPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { code } = route.useSearch();
  const navigate = route.useNavigate();
  const reviews = useQuery(roundReviewsQuery(id));
  if (reviews.isPending) return <Loading />;
  if (!reviews.data) return <Failure page error={reviews.error} onRetry={() => reviews.refetch()} />;
  const { items, mayBegin } = reviews.data;
  const shown = code ?? (items.find(({ state }) => state !== 'PLANNED') ?? items[0])?.code;
  const begin = mayBegin && <BeginReview round={id} onBegun={(begun) => navigate({ search: { code: begun } })} />;
  if (!shown) {
    return (
      <>
        <PageHead title={t('review.title')}>{begin}</PageHead>
        <Empty icon={CalendarClock} title={t('review.none')} />
      </>
    );
  }
  return (
    <ReviewOf code={shown} actions={begin}>
      {items.length > 1 && <OtherReviews items={items} round={id} shown={shown} />}
    </ReviewOf>
  );
}

export function ReviewPage() {
  return <ReviewOf code={single.useParams().code} />;
}

interface ReviewOfProps {
  code: string;
  actions?: React.ReactNode;
  children?: React.ReactNode;
}

function ReviewOf({ code, actions, children }: ReviewOfProps) {
  const { t } = useTranslation();
  const session = useSession();
  const review = useQuery(reviewQuery(code));
  if (review.isPending) return <Loading />;
  if (!review.data) return <Failure page error={review.error} onRetry={() => review.refetch()} />;
  const title = local(review.data.kindVi, review.data.kindEn);
  return (
    <article className="review">
      <PageHead title={title} tabTitle={`${title} · ${t('remote.title')}`}>
        <Downloads review={review.data} />
        {actions}
      </PageHead>
      {children}
      <ReviewFacts review={review.data} />
      {handlesTasks(session) && <WaitingSteps code={code} />}
      {review.data.state === 'PLANNED' && (
        <Empty icon={CalendarClock} title={t('review.onItsDay', { day: formatDay(review.data.dueOn) })}>
          <p>{t('review.planned')}</p>
        </Empty>
      )}
      <ReviewParts review={review.data} />
    </article>
  );
}

function OtherReviews({ items, round, shown }: { items: ReviewItem[]; round: string; shown: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('review.all')} className="tab-list page-tabs">
      {items.map(({ code, kindVi, kindEn, to }) => (
        <Link
          key={code}
          to="/remote-work/rounds/$id/review"
          params={{ id: round }}
          search={{ code }}
          aria-current={code === shown ? 'page' : undefined}
          className="tab"
        >
          {local(kindVi, kindEn)}, {formatDay(to)}
        </Link>
      ))}
    </nav>
  );
}
