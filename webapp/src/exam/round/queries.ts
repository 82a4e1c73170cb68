import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../shared/api/client';
import type { ExamAppointment, ExamMoves, ExamRound, ExamRoundRow, ExamTimeline, Page } from '../../shared/api/types';

const soon = 30_000;

/** Where the server keeps a round. */
export const examAddress = (code: string) => `/api/exams/${encodeURIComponent(code)}`;

export const examsQuery = infiniteQueryOptions({
  queryKey: ['exams', 'list'],
  queryFn: ({ pageParam, signal }) => get<Page<ExamRoundRow>>('/api/exams', { next: pageParam || undefined }, signal),
  initialPageParam: '',
  getNextPageParam: (last) => last.next,
});

export const examQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'round', code],
    queryFn: ({ signal }) => get<ExamRound>(examAddress(code), {}, signal),
    refetchInterval: soon,
  });

export const timelineQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'timeline', code],
    queryFn: ({ signal }) => get<ExamTimeline>(`${examAddress(code)}/timeline`, {}, signal),
    refetchInterval: soon,
  });

/** Only for those who may decide about the round. */
export const movesQuery = (code: string, paperStarts?: string) =>
  queryOptions({
    queryKey: ['exams', 'moves', code, paperStarts],
    queryFn: ({ signal }) => get<ExamMoves>(`${examAddress(code)}/moves`, { paperStarts }, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const appointmentsQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'appointments', code],
    queryFn: ({ signal }) =>
      get<{ items: ExamAppointment[] }>(`${examAddress(code)}/appointments`, {}, signal).then(({ items }) => items),
  });

export const appointmentQuery = (code: string, post: string) =>
  queryOptions({
    queryKey: ['exams', 'appointments', code, post],
    queryFn: ({ signal }) =>
      get<ExamAppointment>(`${examAddress(code)}/appointments/${encodeURIComponent(post)}`, {}, signal),
  });
