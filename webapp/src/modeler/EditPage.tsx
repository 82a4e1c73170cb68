import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { asProblem } from '../shared/api/problem';
import type { ModelKind } from '../shared/api/types';
import { Failure, Loading } from '../shared/ui/States';
import { draftQuery } from './queries';
import { StartNew } from './source/StartNew';
import './modeler.css';

const route = getRouteApi('/modeler/$key/edit');

// Each editor brings a drawing library of its own: loaded when a model of its kind is opened.
const editors: Record<ModelKind, ComponentType<{ modelKey: string }>> = {
  PROCESS: lazy(() => import('./process/ProcessEditor')),
  DECISION: lazy(() => import('./decision/DecisionEditor')),
  FORM: lazy(() => import('./form/FormEditor')),
};

/** The editor of whatever kind the model is. */
export function EditPage() {
  const { key } = route.useParams();
  const draft = useQuery(draftQuery(key));
  if (draft.isPending) return <Loading />;
  if (draft.isError && asProblem(draft.error).status === 404) return <StartNew modelKey={key} />;
  if (draft.isError) return <Failure page error={draft.error} onRetry={() => draft.refetch()} />;
  const Editor = editors[draft.data.kind];
  return (
    <Suspense fallback={<Loading />}>
      <Editor key={key} modelKey={key} />
    </Suspense>
  );
}
