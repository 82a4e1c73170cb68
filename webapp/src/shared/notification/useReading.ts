import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../api/client';
import { tellProblem } from '../ui/tellProblem';

/** Marks one notification as read, or all of them when none is named. */
export function useReading() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) =>
      post(id ? `/api/notifications/${encodeURIComponent(id)}/read` : '/api/notifications/read-all'),
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notifications'] }),
  });
}
