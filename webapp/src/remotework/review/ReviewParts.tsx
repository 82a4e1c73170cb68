import { Conclusion } from './Conclusion';
import { FiguresCard } from './FiguresCard';
import { Opinions } from './Opinions';
import { ReviewCourse } from './ReviewFacts';
import type { Review } from './types';
import './review.css';

/** Everything about a review; beside a step of it, too. */
export function ReviewParts({ review }: { review: Review }) {
  return (
    <div className="review-parts">
      <Conclusion review={review} />
      {review.figures && <FiguresCard review={review} figures={review.figures} />}
      <div className="columns">
        {review.figures && <Opinions units={review.figures.units} />}
        {review.state !== 'PLANNED' && <ReviewCourse review={review} />}
      </div>
    </div>
  );
}
