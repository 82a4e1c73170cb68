import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, put } from '../../shared/api/client';
import type { ExamDefence, OwnProject } from '../../shared/api/types';
import { examAddress } from '../round/queries';

export const defenceAddress = (code: string, council: number) => `${examAddress(code)}/councils/${council}/defence`;

export const defenceQuery = (code: string, council: number) =>
  queryOptions({
    queryKey: ['exams', 'defence', code, council],
    queryFn: ({ signal }) => get<ExamDefence>(defenceAddress(code, council), {}, signal),
  });

export const ownProjectQuery = (code: string, council: number) =>
  queryOptions({
    queryKey: ['exams', 'project', code, council],
    queryFn: ({ signal }) => get<OwnProject>(`${defenceAddress(code, council)}/project`, {}, signal),
  });

/** Does one thing about one candidate: `lock`, `minutes`. The answer is the whole list as it stands then. */
export function useDefence<T extends object>(code: string, council: number, candidate: string, action: string) {
  const queryClient = useQueryClient();
  const send = action === 'mark' ? put : post;
  return useMutation({
    mutationFn: (body: T) => send<ExamDefence>(`${defenceAddress(code, council)}/${candidate}/${action}`, body),
    onSuccess: (changed) => queryClient.setQueryData(defenceQuery(code, council).queryKey, changed),
  });
}
