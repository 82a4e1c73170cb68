import { queryOptions } from '@tanstack/react-query';
import { get } from '../../shared/api/client';
import type { CandidateList, ExamApplication, MyExamApplication, PublicExam } from '../../shared/api/types';
import { examAddress } from '../round/queries';

export const applicationAddress = (id: string) => `/api/exam-applications/${encodeURIComponent(id)}`;

export const openExamsQuery = queryOptions({
  queryKey: ['exams', 'public'],
  queryFn: ({ signal }) => get<{ items: PublicExam[] }>('/public/exams', {}, signal),
  select: ({ items }) => items,
});

export const openExamQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'public', code],
    queryFn: ({ signal }) => get<PublicExam>(`/public/exams/${encodeURIComponent(code)}`, {}, signal),
  });

export const myApplicationsQuery = queryOptions({
  queryKey: ['exams', 'applications'],
  queryFn: ({ signal }) => get<{ items: MyExamApplication[] }>('/api/exam-applications', {}, signal),
  select: ({ items }) => items,
});

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['exams', 'applications', id],
    queryFn: ({ signal }) => get<ExamApplication>(applicationAddress(id), {}, signal),
  });

export const candidatesQuery = (code: string) =>
  queryOptions({
    queryKey: ['exams', 'candidates', code],
    queryFn: ({ signal }) => get<CandidateList>(`${examAddress(code)}/candidates`, {}, signal),
  });
