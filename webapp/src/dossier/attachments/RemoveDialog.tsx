import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { remove } from '../../shared/api/client';
import type { Attachment } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';

interface RemoveDialogProps {
  code: string;
  attachment: Attachment | null;
  onClose: () => void;
}

/** Asks before a file is taken away: that cannot be undone. */
export function RemoveDialog({ code, attachment, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('attachment.removeTitle')} isOpen={attachment !== null} onClose={onClose}>
      {attachment && <Question code={code} attachment={attachment} onClose={onClose} />}
    </Modal>
  );
}

function Question({ code, attachment, onClose }: RemoveDialogProps & { attachment: Attachment }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const removal = useMutation({
    mutationFn: () =>
      remove(`/api/dossiers/${encodeURIComponent(code)}/attachments/${encodeURIComponent(attachment.id)}`),
    onSuccess: () => {
      showToast(t('attachment.removed', { name: attachment.fileName }));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['dossier', code] }),
  });
  return (
    <>
      <p>{t('attachment.removeLead', { name: attachment.fileName })}</p>
      <ProblemNote error={removal.error} />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="danger" isPending={removal.isPending} onPress={() => removal.mutate()}>
          {t('attachment.removeTitle')}
        </Button>
      </footer>
    </>
  );
}
