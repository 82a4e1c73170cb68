import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import { Button } from '../../shared/ui/Button';
import { tellProblem } from '../../shared/ui/tellProblem';
import { showToast } from '../../shared/ui/toasts';
import { reviewsOf } from './queries';
import type { Review } from './types';

/** The organiser does not have to wait for the day. */
export function BeginReview({ round, onBegun }: { round: string; onBegun: (code: string) => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const begin = useMutation({
    mutationFn: () => post<Review>(reviewsOf(round)),
    onSuccess: ({ code }) => {
      showToast(t('review.begun'));
      onBegun(code);
    },
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['remote-work'] }),
  });
  return (
    <Button variant="primary" isPending={begin.isPending} onPress={() => begin.mutate()}>
      {t('review.begin')}
    </Button>
  );
}
