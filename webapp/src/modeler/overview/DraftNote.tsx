import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../shared/api/types';
import { useSession } from '../../shared/shell/useSession';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { designs } from '../access';
import { isProposed } from '../draft/standing';
import { discardDraftMutation, draftQuery, refreshWorkshop } from '../queries';

/** What is being worked on, and what waits for a decision. */
export function DraftNote({ model }: { model: Model }) {
  const { t } = useTranslation();
  const { draft, proposal } = model;
  return (
    <>
      {proposal?.state === 'PROPOSED' && (
        <div className="note note-info">
          <p>{t('models.waitsSince', { name: proposal.proposedByName, at: formatDateTime(proposal.proposedAt) })}</p>
          <Link to="/modeler/proposals/$id" params={{ id: proposal.id }}>
            {t('models.seeProposal')}
          </Link>
        </div>
      )}
      {draft && !isProposed(draft, proposal) && (
        <div className="note note-info">
          <p>{t('models.draftSaved', { name: draft.savedByName, at: formatDateTime(draft.savedAt) })}</p>
          <Discard model={model} />
        </div>
      )}
    </>
  );
}

function Discard({ model }: { model: Model }) {
  const { t } = useTranslation();
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  const discard = useDiscarding(model);
  if (!designs(session)) return null;
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t('models.discard')}
      </Button>
      <Modal title={t('models.discard')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{t(model.liveVersion === null ? 'models.discardLeadNew' : 'models.discardLead')}</p>
        <ProblemNote error={discard.error} />
        <footer className="dialog-actions">
          <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
          <Button variant="danger" isPending={discard.isPending} onPress={() => discard.mutate()}>
            {t('models.discard')}
          </Button>
        </footer>
      </Modal>
    </>
  );
}

function useDiscarding({ key, liveVersion }: Model) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    ...discardDraftMutation(key),
    onSuccess: () => {
      showToast(t('models.discarded'));
      queryClient.removeQueries({ queryKey: draftQuery(key).queryKey });
      if (liveVersion === null) void navigate({ to: '/modeler' });
      void refreshWorkshop(queryClient);
    },
  });
}
