import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ExamCouncil } from '../../shared/api/types';
import { examQuery } from '../round/queries';

/** The council a page is about: the one of its address, else the first one the reader sits in. */
export function useCouncil() {
  const { code } = useParams({ from: '/exams/$code' });
  const { council } = useSearch({ strict: false }) as { council?: number };
  const round = useQuery(examQuery(code)).data;
  const councils: ExamCouncil[] = round?.councils ?? [];
  const own = round?.seats[0]?.councilNo ?? councils[0]?.councilNo ?? 1;
  return { code, round, councils, council: council ?? own };
}
