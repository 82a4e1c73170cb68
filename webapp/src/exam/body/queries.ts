import { queryOptions } from '@tanstack/react-query';
import { get } from '../../shared/api/client';
import type { AppointablePerson, ExamBodies, ExamBody, ExamDeclarations, ExamRank } from '../../shared/api/types';
import { examAddress } from '../round/queries';

export const bodiesQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'bodies', code],
    queryFn: ({ signal }) => get<ExamBodies>(`${examAddress(code)}/bodies`, {}, signal),
  });

export const declarationsQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'declarations', code],
    queryFn: ({ signal }) => get<ExamDeclarations>(`${examAddress(code)}/declarations`, {}, signal),
  });

/** People for a seat, each with what forbids it. */
export const peopleQuery = (code: string, council: number, body: ExamBody, rank: ExamRank, q: string) =>
  queryOptions({
    queryKey: ['exams', 'people', code, council, body, rank, q],
    queryFn: ({ signal }) =>
      get<{ items: AppointablePerson[] }>(`${examAddress(code)}/bodies/people`, { council, body, rank, q }, signal),
    select: ({ items }) => items,
    staleTime: 0,
  });
