import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { designs } from '../modeler/access';
import { ladderKey } from '../modeler/decision/ladder/key';
import { draftQuery } from '../modeler/queries';
import type { TriedRung } from '../shared/api/types';
import { useSession } from '../shared/shell/useSession';
import { Button } from '../shared/ui/Button';
import { tellProblem } from '../shared/ui/tellProblem';
import { showToast } from '../shared/ui/toasts';

/** From a trial to a proposal: the ladder that was tried becomes the draft. */
export function AdoptLadder({ tried }: { tried: TriedRung[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const adopt = useMutation({
    mutationFn: async () => (await import('../modeler/decision/ladder/ladderDraft')).adoptLadder(tried),
    onSuccess: () => {
      queryClient.removeQueries({ queryKey: draftQuery(ladderKey).queryKey });
      showToast(t('decisionEditor.adopted'));
      navigate({ to: '/modeler/$key/edit', params: { key: ladderKey } });
    },
    onError: tellProblem,
  });
  if (tried.length === 0 || !designs(session)) return null;
  return (
    <Button isPending={adopt.isPending} onPress={() => adopt.mutate()}>
      {t('decisionEditor.adopt')}
    </Button>
  );
}
