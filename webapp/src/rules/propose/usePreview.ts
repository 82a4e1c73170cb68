import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RuleChangeBody } from '../../shared/api/types';
import { previewQuery } from '../queries';

const pause = 500;

/** What the proposal would do, asked for a moment after the last change to it. */
export function usePreview(body: RuleChangeBody | null) {
  const text = JSON.stringify(body);
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const preview = useQuery(previewQuery(JSON.parse(asked) as RuleChangeBody | null));
  const settled = asked === text;
  return {
    data: body ? preview.data : undefined,
    error: settled ? preview.error : null,
    isError: settled && preview.isError,
    isFetching: !settled || preview.isFetching,
    /** The effects shown are those of what is entered now. */
    isCurrent: settled && preview.isSuccess && !preview.isPlaceholderData,
    retry: () => preview.refetch(),
  };
}

export type Preview = ReturnType<typeof usePreview>;
