import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ExamBody, ExamCouncil, ExamRound } from '../shared/api/types';
import type { CouncilSearch } from './councilSearch';
import { examQuery } from './round/queries';

type Offered = (round: ExamRound) => ExamCouncil[];

const everyCouncil: Offered = ({ councils }) => councils;

/** Councils in which the reader sits in one of the bodies. */
export const councilsWith =
  (...bodies: ExamBody[]): Offered =>
  ({ councils, seats }) =>
    councils.filter(({ councilNo }) =>
      seats.some((seat) => seat.councilNo === councilNo && bodies.includes(seat.body)),
    );

/** The council a page is about: the one of its address, else the first offered in which the reader sits, else the first. */
export function useCouncil(offered: Offered = everyCouncil) {
  const { code } = useParams({ from: '/exams/$code' });
  const { council: asked } = useSearch({ strict: false }) as CouncilSearch;
  const round = useQuery(examQuery(code)).data;
  if (!round) return { code, round, councils: [], council: asked ?? 1 };
  const councils = offered(round);
  return { code, round, councils, council: councilOf(round, councils, asked) };
}

/** The one asked for when it is offered, else the reader's own, else the first. */
export function councilOf({ seats }: ExamRound, councils: ExamCouncil[], asked?: number): number {
  const numbers = councils.map(({ councilNo }) => councilNo);
  const own = seats.find(({ councilNo }) => numbers.includes(councilNo))?.councilNo;
  return [asked, own].find((one) => one !== undefined && numbers.includes(one)) ?? numbers[0] ?? 1;
}
