import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { type Pasted, rowsFrom } from './paste';

interface PasteDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onPaste: (rows: Pasted['rows']) => void;
}

/** Takes lines copied from a spreadsheet, and says which of them it cannot read before they are taken over. */
export function PasteDialog({ isOpen, onClose, onPaste }: PasteDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('rules.paste')} isOpen={isOpen} onClose={onClose} wide>
      <PasteForm onClose={onClose} onPaste={onPaste} />
    </Modal>
  );
}

function PasteForm({ onClose, onPaste }: Omit<PasteDialogProps, 'isOpen'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { rows, unread } = rowsFrom(text);
  const take = () => {
    onPaste(rows);
    onClose();
  };
  return (
    <>
      <p>{t('rules.pasteLead')}</p>
      <TextField label={t('rules.pasteField')} value={text} onChange={setText} rows={10} isRequired autoFocus />
      <div aria-live="polite">
        {text && <p>{t('rules.pasteFound', { count: rows.length })}</p>}
        {unread.length > 0 && (
          <div className="note note-bad">
            <strong>{t('rules.pasteUnread', { count: unread.length })}</strong>
            <ul>
              {unread.slice(0, 5).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" isDisabled={rows.length === 0} onPress={take}>
          {t('rules.pasteTake', { count: rows.length })}
        </Button>
      </footer>
    </>
  );
}
