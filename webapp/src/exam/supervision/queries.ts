import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../../shared/api/client';
import type { ChronicleLine, ExamSupervision, Page, SupervisionConclusion } from '../../shared/api/types';
import { examAddress } from '../round/queries';

const address = (code: string) => `${examAddress(code)}/supervision`;

export const evidenceAddress = (code: string) => `${examAddress(code)}/evidence.jsonl`;

export const supervisionQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'supervision', code],
    queryFn: ({ signal }) => get<ExamSupervision>(address(code), {}, signal),
  });

export const timelineQuery = (code: string) =>
  infiniteQueryOptions({
    queryKey: ['exams', 'timeline', code],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ChronicleLine>>(`${address(code)}/timeline`, { next: pageParam || undefined }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export function useReport(code: string, council: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { findings: string; conclusion: SupervisionConclusion }) =>
      post<ExamSupervision>(`${address(code)}/councils/${council}/report`, body),
    onSuccess: (changed) => {
      queryClient.setQueryData(supervisionQuery(code).queryKey, changed);
      queryClient.invalidateQueries({ queryKey: ['exams', 'timeline', code] });
    },
  });
}
