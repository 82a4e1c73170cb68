import { queryOptions } from '@tanstack/react-query';
import { get } from '../../shared/api/client';
import type { Review, RoundReviews } from './types';

const base = '/api/remote-work';
const soon = 30_000;

export const reviewsOf = (round: string) => `${base}/rounds/${encodeURIComponent(round)}/reviews`;

export const reportOf = (code: string, kind: 'pdf' | 'xlsx') =>
  `${base}/reviews/${encodeURIComponent(code)}/report.${kind}`;

export const roundReviewsQuery = (round: string) =>
  queryOptions({
    queryKey: ['remote-work', 'reviews', round],
    queryFn: ({ signal }) => get<RoundReviews>(reviewsOf(round), {}, signal),
  });

export const reviewQuery = (code: string) =>
  queryOptions({
    queryKey: ['remote-work', 'review', code],
    queryFn: ({ signal }) => get<Review>(`${base}/reviews/${encodeURIComponent(code)}`, {}, signal),
    refetchInterval: soon,
  });
