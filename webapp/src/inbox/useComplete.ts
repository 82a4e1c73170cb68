import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { get, newKey, post } from '../shared/api/client';
import type { FormData, TaskDetail, TaskList } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { showToast } from '../shared/ui/toasts';
import { useTasksChanged } from './actions';

interface Completed {
  dossierCode: string;
  nextTaskId: string | null;
}

/** Completes a task and leads on: to the next one of the same dossier, else the most urgent one of the inbox, else the inbox. */
export function useComplete(task: TaskDetail) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const changed = useTasksChanged();
  return useMutation({
    mutationFn: ({ data, idempotencyKey }: { data: FormData; idempotencyKey: string }) =>
      post<Completed>(`/api/tasks/${encodeURIComponent(task.id)}/complete`, { data }, { idempotencyKey }),
    onSuccess: async ({ nextTaskId, dossierCode }) => {
      showToast(t('task.completed', { step: local(task.nameVi, task.nameEn), code: dossierCode }));
      const next = nextTaskId ?? (await mostUrgent(task.id));
      if (next) await navigate({ to: '/tasks/$taskId', params: { taskId: next } });
      else await navigate({ to: '/inbox' });
      queryClient.removeQueries({ queryKey: ['task', task.id] });
      changed();
    },
  });
}

export const newCompletion = (data: FormData) => ({ data, idempotencyKey: newKey() });

async function mostUrgent(completed: string): Promise<string | null> {
  const mine = await get<TaskList>('/api/tasks', { view: 'mine', limit: 2 }).catch(() => null);
  return mine?.items.find((row) => row.id !== completed)?.id ?? null;
}
