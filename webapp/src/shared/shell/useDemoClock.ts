import { useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api/client';
import type { DueDate } from '../api/types';
import { isoDay } from '../time/format';
import { tellProblem } from '../ui/tellProblem';

/** A moment to go to, or back to real time. */
export type ClockSetting = { now: string } | { reset: true };

/** Sets a demonstration's clock; whatever is on the page is asked for again. */
export function useDemoClock() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (setting: ClockSetting | Promise<ClockSetting>) => post('/api/demo/clock', await setting),
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries(),
  });
}

const day = 24 * 60 * 60_000;

export const anHourLater = (now: Date): ClockSetting => ({ now: new Date(now.getTime() + 60 * 60_000).toISOString() });

/** The next opening by the unit's calendar: whatever is received in the night counts from then. */
export async function nextWorkingMorning(now: Date, unit: string | undefined): Promise<ClockSetting> {
  const from = `${isoDay(new Date(now.getTime() + day))}T00:00:00+07:00`;
  const { countedFrom } = await get<DueDate>('/api/calendar/due', { from, term: 'PT1H', unit });
  return { now: countedFrom };
}
