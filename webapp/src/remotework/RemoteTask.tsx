import { useQuery } from '@tanstack/react-query';
import { TaskForm } from '../inbox/TaskForm';
import { TaskHead } from '../inbox/TaskHead';
import type { TaskDetail } from '../shared/api/types';
import { Failure, Loading } from '../shared/ui/States';
import { requestQuery } from './queries';
import { RequestParts } from './RequestPage';
import '../dossier/dossier.css';
import './remotework.css';

/** A step of a request: its form, and below it everything one has to know to fill it in. */
export function RemoteTask({ task }: { task: TaskDetail }) {
  const request = useQuery(requestQuery(task.dossierCode));
  return (
    <article className="task">
      <TaskHead task={task} />
      <TaskForm task={task} />
      {request.isPending && <Loading />}
      {request.isError && <Failure error={request.error} onRetry={() => request.refetch()} />}
      {request.data && <RequestParts request={request.data} />}
    </article>
  );
}
