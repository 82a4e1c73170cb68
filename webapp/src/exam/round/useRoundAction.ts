import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put } from '../../shared/api/client';
import type { ExamRound } from '../../shared/api/types';
import { showToast } from '../../shared/ui/toasts';
import { examAddress, examQuery } from './queries';

function useChange<T>(code: string, send: (body: T) => Promise<ExamRound>, onDone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => {
      queryClient.setQueryData(examQuery(code).queryKey, changed);
      showToast(t('examRound.saved'));
      onDone();
    },
    onSettled: () => {
      for (const queryKey of [['exams'], ['tasks'], ['task']]) queryClient.invalidateQueries({ queryKey });
    },
  });
}

/** Does one thing with a round: `suspend`, `notice`. */
export const useRoundAction = <T extends object>(code: string, action: string, onDone: () => void) =>
  useChange<T>(code, (body) => post<ExamRound>(`${examAddress(code)}/${action}`, body), onDone);

export const usePlanning = (code: string, onDone: () => void) =>
  useChange<{ councilNo: number; dates: Record<string, string> }>(
    code,
    (body) => put<ExamRound>(`${examAddress(code)}/dates`, body),
    onDone,
  );
