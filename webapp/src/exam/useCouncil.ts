import { useState } from 'react';
import type { ExamBody, ExamCouncil, ExamRound } from '../shared/api/types';

/** The councils in which the reader sits in one of the bodies, all of them for the authority, and the one looked at. */
export function useCouncil(round: ExamRound, bodies: ExamBody[], all = false) {
  const councils = round.councils.filter(
    ({ councilNo }) => all || round.seats.some((seat) => seat.councilNo === councilNo && bodies.includes(seat.body)),
  );
  const [chosen, choose] = useState<number | null>(null);
  const council: ExamCouncil | undefined = councils.find(({ councilNo }) => councilNo === chosen) ?? councils[0];
  return { councils, council, choose };
}
