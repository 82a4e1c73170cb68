import { useQuery } from '@tanstack/react-query';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { calendarYearQuery } from '../queries';
import type { Draft } from './draft';

/** The published days of the year the proposal is about; none until it is known. */
export function useCalendarAround({ from, unit }: Draft) {
  const now = useNow();
  const year = Number((from ?? isoDay(now)).slice(0, 4));
  const { data } = useQuery(calendarYearQuery(year, unit));
  return data?.days ?? [];
}
