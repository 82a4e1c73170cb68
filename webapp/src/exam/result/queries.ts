import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../../shared/api/client';
import type { ExamArchive, ExamResult, OwnResult, PublicExamResult, PublishedHead } from '../../shared/api/types';
import { examAddress } from '../round/queries';

const resultAddress = (code: string, council: number) => `${examAddress(code)}/councils/${council}/result`;

export const archiveAddress = (code: string, council: number) => `${examAddress(code)}/archive/${council}`;
export const proofAddress = (code: string) => `${examAddress(code)}/my-result/proof.json`;
export const publicAddress = (code: string) => `/public/exams/${encodeURIComponent(code)}`;

export const resultQuery = (code: string, council: number) =>
  queryOptions({
    queryKey: ['exams', 'result', code, council],
    queryFn: ({ signal }) => get<ExamResult>(resultAddress(code, council), {}, signal),
  });

export const ownResultQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'own-result', code],
    queryFn: ({ signal }) => get<OwnResult>(`${examAddress(code)}/my-result`, {}, signal),
  });

export const publicResultQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'public-result', code],
    queryFn: ({ signal }) => get<PublicExamResult>(`${publicAddress(code)}/results`, {}, signal),
  });

export const headsQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'public-heads', code],
    queryFn: ({ signal }) => get<{ items: PublishedHead[] }>(`${publicAddress(code)}/evidence-heads`, {}, signal),
    select: ({ items }) => items,
  });

export const archiveQuery = (code: string, council: number) =>
  queryOptions({
    queryKey: ['exams', 'archive', code, council],
    queryFn: ({ signal }) => get<ExamArchive>(archiveAddress(code, council), {}, signal),
  });

/** `draw-up`, `posts/1/vote`. The answer is the result as it stands then. */
export function useResult<T extends object>(code: string, council: number, action: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: T) => post<ExamResult>(`${resultAddress(code, council)}/${action}`, body),
    onSuccess: (changed) => queryClient.setQueryData(resultQuery(code, council).queryKey, changed),
  });
}

export function useSealing(code: string, council: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => post<ExamArchive>(`${archiveAddress(code, council)}/seal`),
    onSuccess: (sealed) => queryClient.setQueryData(archiveQuery(code, council).queryKey, sealed),
  });
}
