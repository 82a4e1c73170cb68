import { useQuery } from '@tanstack/react-query';
import { TaskForm } from '../../inbox/TaskForm';
import { TaskHead } from '../../inbox/TaskHead';
import type { TaskDetail } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Failure, Loading } from '../../shared/ui/States';
import { reviewQuery } from './queries';
import { ReviewFacts } from './ReviewFacts';
import { ReviewParts } from './ReviewParts';

/** A step of a review: its form, and below it the figures one has to know to fill it in. */
export function ReviewTask({ task }: { task: TaskDetail }) {
  const review = useQuery(reviewQuery(task.dossierCode));
  return (
    <article className="task">
      <TaskHead task={task} />
      {review.data && <ReviewFacts review={review.data} unit={local(task.unitName, task.unitNameEn)} />}
      <TaskForm task={task} />
      {review.isPending && <Loading />}
      {review.isError && <Failure error={review.error} onRetry={() => review.refetch()} />}
      {review.data && <ReviewParts review={review.data} />}
    </article>
  );
}
