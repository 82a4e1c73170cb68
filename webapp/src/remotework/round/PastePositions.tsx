import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { holdersQuery } from '../queries';
import type { Place, PositionEntries } from './entries';
import { positionsFrom } from './pasted';

interface PastePositionsProps {
  unit: Place;
  onPaste: (positions: PositionEntries[]) => void;
  onClose: () => void;
}

/** Takes a list of positions out of a spreadsheet, and says what of it cannot be read before it is taken over. */
export function PastePositions({ unit, onPaste, onClose }: PastePositionsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data: people = [] } = useQuery(holdersQuery(unit.code));
  const { positions, unread, unknown } = positionsFrom(text, people);
  const take = () => {
    onPaste(positions);
    onClose();
  };
  return (
    <>
      <p>{t('remote.pasteLead', { unit: unit.name })}</p>
      <TextField label={t('rules.pasteField')} value={text} onChange={setText} rows={8} isRequired autoFocus />
      <div aria-live="polite">
        {text && <p>{t('remote.pasteFound', { count: positions.length })}</p>}
        {unread.length + unknown.length > 0 && (
          <div className="note note-bad">
            {unread.length > 0 && <strong>{t('remote.pasteUnread', { count: unread.length })}</strong>}
            <ul>
              {unread.slice(0, 5).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {unknown.length > 0 && <p>{t('remote.pasteUnknown', { names: unknown.join(', '), unit: unit.name })}</p>}
          </div>
        )}
      </div>
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button variant="primary" isDisabled={positions.length === 0} onPress={take}>
          {t('remote.pasteTake', { count: positions.length })}
        </Button>
      </footer>
    </>
  );
}
