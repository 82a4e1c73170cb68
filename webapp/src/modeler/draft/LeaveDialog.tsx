import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import type { Draft } from './useDraft';

/** Saves before the page is left; where that fails, asks before anything would be lost. */
export function LeaveDialog({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const leaving = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false;
      await draft.saveNow();
      return draft.isUnsaved();
    },
    enableBeforeUnload: draft.isUnsaved,
    withResolver: true,
  });
  const stay = () => leaving.reset?.();
  return (
    <Modal title={t('processEditor.draft.leaveTitle')} isOpen={leaving.status === 'blocked'} onClose={stay}>
      <p>{t('processEditor.draft.leaveText')}</p>
      <div className="dialog-actions">
        <Button onPress={() => leaving.proceed?.()}>{t('processEditor.draft.leave')}</Button>
        <Button variant="primary" onPress={stay}>
          {t('processEditor.draft.stay')}
        </Button>
      </div>
    </Modal>
  );
}
