import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../shared/ui/Modal';
import { PasteForm, UnreadLines } from '../../shared/ui/PasteForm';
import { type Pasted, rowsFrom } from './paste';

interface PasteDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onPaste: (rows: Pasted['rows']) => void;
}

/** The days of a year, out of a spreadsheet. */
export function PasteDialog({ isOpen, onClose, onPaste }: PasteDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('rules.paste')} isOpen={isOpen} onClose={onClose} wide>
      <PasteDays onClose={onClose} onPaste={onPaste} />
    </Modal>
  );
}

function PasteDays({ onClose, onPaste }: Omit<PasteDialogProps, 'isOpen'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { rows, unread } = rowsFrom(text);
  return (
    <PasteForm
      lead={t('rules.pasteLead')}
      text={text}
      onType={setText}
      found={t('rules.pasteFound', { count: rows.length })}
      wrong={
        unread.length > 0 && <UnreadLines title={t('rules.pasteUnread', { count: unread.length })} lines={unread} />
      }
      take={t('rules.pasteTake', { count: rows.length })}
      isEmpty={rows.length === 0}
      onTake={() => onPaste(rows)}
      onClose={onClose}
    />
  );
}
