import { queryOptions } from '@tanstack/react-query';
import { get } from '../../shared/api/client';
import type {
  AppealWorks,
  Bag,
  Coding,
  ExamAppeals,
  ExamMarking,
  MarkDifferences,
  OwnExamMark,
} from '../../shared/api/types';
import { examAddress } from '../round/queries';

/** Where the server keeps the part of a council. */
export const councilAddress = (code: string, council: number) => `${examAddress(code)}/councils/${council}`;

export const bagAddress = (code: string, council: number, bag: string) =>
  `${councilAddress(code, council)}/bags/${encodeURIComponent(bag)}`;

const part = <T>(name: string) => {
  return (code: string, council: number) =>
    queryOptions({
      queryKey: ['exams', 'council', code, council, name],
      queryFn: ({ signal }) => get<T>(`${councilAddress(code, council)}/${name}`, {}, signal),
    });
};

export const codingQuery = part<Coding>('coding');
export const markingQuery = part<ExamMarking>('bags');
export const differencesQuery = part<MarkDifferences>('differences');
export const appealsQuery = part<ExamAppeals>('appeals');
export const appealWorkQuery = part<AppealWorks>('appeals/mine');
export const ownMarkQuery = part<OwnExamMark>('marks/mine');

export const bagQuery = (code: string, council: number, bag: string) =>
  queryOptions({
    queryKey: ['exams', 'council', code, council, 'bags', bag],
    queryFn: ({ signal }) => get<Bag>(bagAddress(code, council, bag), {}, signal),
  });
