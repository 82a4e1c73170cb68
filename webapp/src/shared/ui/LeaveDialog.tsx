import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Modal } from './Modal';

interface LeaveDialogProps {
  isUnsaved: () => boolean;
  /** Tried before the page is left. */
  save?: () => Promise<unknown>;
}

/** Asks before a page is left with something nobody has saved. */
export function LeaveDialog({ isUnsaved, save }: LeaveDialogProps) {
  const { t } = useTranslation();
  const leaving = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false;
      await save?.();
      return isUnsaved();
    },
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  const stay = () => leaving.reset?.();
  return (
    <Modal title={t('leave.title')} isOpen={leaving.status === 'blocked'} onClose={stay}>
      <p>{t(save ? 'leave.couldNotSave' : 'leave.unsaved')}</p>
      <div className="dialog-actions">
        <Button onPress={() => leaving.proceed?.()}>{t('leave.anyway')}</Button>
        <Button variant="primary" onPress={stay}>
          {t('leave.stay')}
        </Button>
      </div>
    </Modal>
  );
}
