import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '../../shared/api/client';
import type { RuleChange } from '../../shared/api/types';
import { showToast } from '../../shared/ui/toasts';

/** Sends a proposal once, however often it is pressed, and leads to its page. */
export function useSubmission() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: object) => post<RuleChange>('/api/rule-changes', body, { idempotencyKey: key.current }),
    onSuccess: ({ id }) => {
      queryClient.invalidateQueries({ queryKey: ['rules'] });
      showToast(t('rules.submitted'));
      navigate({ to: '/rules/changes/$id', params: { id } });
    },
    onError: () => {
      key.current = newKey(); // a corrected proposal is another one
    },
  });
}
