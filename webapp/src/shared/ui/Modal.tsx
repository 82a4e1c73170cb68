import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import * as Aria from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface ModalProps {
  title: string;
  isOpen: boolean;
  /** Without it there is no way around the dialog: one of its buttons has to be chosen. */
  onClose?: () => void;
  children: ReactNode;
  wide?: boolean;
}

export function Modal({ title, isOpen, onClose, children, wide }: ModalProps) {
  const { t } = useTranslation();
  return (
    <Aria.ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={Boolean(onClose)}
      isKeyboardDismissDisabled={!onClose}
      className="modal-ground"
    >
      <Aria.Modal className={wide ? 'modal modal-wide' : 'modal'}>
        <Aria.Dialog className="dialog">
          <header className="dialog-head">
            <Aria.Heading slot="title">{title}</Aria.Heading>
            {onClose && (
              <Aria.Button slot="close" className="button button-quiet button-icon" aria-label={t('action.close')}>
                <X aria-hidden size={18} />
              </Aria.Button>
            )}
          </header>
          {children}
        </Aria.Dialog>
      </Aria.Modal>
    </Aria.ModalOverlay>
  );
}
