import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { TextField } from './Fields';

interface PasteFormProps {
  lead: string;
  text: string;
  onType: (text: string) => void;
  /** How many lines could be read, in words. */
  found: string;
  /** What is wrong with the rest, in words and as it came; null when nothing is. */
  wrong: ReactNode;
  take: string;
  isEmpty: boolean;
  onTake: () => void;
  onClose: () => void;
}

/** Takes lines copied from a spreadsheet, and says which of them it cannot read before they are taken over. */
export function PasteForm({ lead, text, onType, found, wrong, take, isEmpty, onTake, onClose }: PasteFormProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{lead}</p>
      <TextField label={t('rules.pasteField')} value={text} onChange={onType} rows={10} isRequired autoFocus />
      <div aria-live="polite">
        {text && <p>{found}</p>}
        {wrong && <div className="note note-bad">{wrong}</div>}
      </div>
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={isEmpty}
          onPress={() => {
            onTake();
            onClose();
          }}
        >
          {take}
        </Button>
      </footer>
    </>
  );
}

/** Lines nobody could read: how many, and the first few. */
export function UnreadLines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <strong>{title}</strong>
      <ul>
        {lines.slice(0, 5).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
