import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ModelReport } from '../../shared/api/types';
import { checkModel } from '../queries';

const quiet = 800;

export interface Check {
  report: ModelReport | undefined;
  error: unknown;
  /** The report is still about an earlier text. */
  isBehind: boolean;
}

/** What the gate says of the text, asked for when nothing has been typed for a moment. */
export function useCheck(text: string): Check {
  const settled = useSettled(text);
  const check = useQuery({
    queryKey: ['models', 'check', settled],
    queryFn: ({ signal }) => checkModel(settled, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
  return { report: check.data, error: check.error, isBehind: settled !== text || check.isFetching };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
