import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import type { BulkResult, TaskRow } from '../shared/api/types';
import { tellProblem } from '../shared/ui/tellProblem';
import { showToast } from '../shared/ui/toasts';

const taskPath = (id: string) => `/api/tasks/${encodeURIComponent(id)}`;

/** After a change to tasks every list and page that shows them asks again. */
export function useTasksChanged() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['tasks', 'task', 'dossier'].map((queryKey) => queryClient.invalidateQueries({ queryKey: [queryKey] })),
    );
}

export function useUnclaim() {
  const { t } = useTranslation();
  const changed = useTasksChanged();
  return useMutation({
    mutationFn: (task: { id: string }) => post<TaskRow>(`${taskPath(task.id)}/unclaim`),
    onSuccess: () => showToast(t('task.unclaimed')),
    onError: tellProblem,
    onSettled: changed,
  });
}

/** Takes a common task; can be undone from the notice. */
export function useClaim() {
  const { t } = useTranslation();
  const changed = useTasksChanged();
  const unclaim = useUnclaim();
  return useMutation({
    mutationFn: (task: { id: string; dossierCode: string }) => post<TaskRow>(`${taskPath(task.id)}/claim`),
    onSuccess: (_row, task) =>
      showToast(t('task.claimed', { code: task.dossierCode }), 'good', {
        label: t('action.undo'),
        run: () => unclaim.mutate(task),
      }),
    onError: tellProblem,
    onSettled: changed,
  });
}

export function useBulkClaim(onDone: (results: BulkResult[]) => void) {
  const changed = useTasksChanged();
  return useMutation({
    mutationFn: (taskIds: string[]) => post<{ results: BulkResult[] }>('/api/tasks/bulk', { verb: 'CLAIM', taskIds }),
    onSuccess: ({ results }) => onDone(results),
    onError: tellProblem,
    onSettled: changed,
  });
}
