import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasteForm, UnreadLines } from '../../shared/ui/PasteForm';
import { holdersQuery } from '../queries';
import type { Place, PositionEntries } from './entries';
import { positionsFrom } from './pasted';

interface PastePositionsProps {
  unit: Place;
  onPaste: (positions: PositionEntries[]) => void;
  onClose: () => void;
}

/** A list of positions, out of a spreadsheet. */
export function PastePositions({ unit, onPaste, onClose }: PastePositionsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { data: people = [] } = useQuery(holdersQuery(unit.code));
  const { positions, unread, unknown } = positionsFrom(text, people);
  return (
    <PasteForm
      lead={t('remote.pasteLead', { unit: unit.name })}
      text={text}
      onType={setText}
      found={t('remote.pasteFound', { count: positions.length })}
      wrong={
        unread.length + unknown.length > 0 && (
          <>
            {unread.length > 0 && (
              <UnreadLines title={t('remote.pasteUnread', { count: unread.length })} lines={unread} />
            )}
            {unknown.length > 0 && <p>{t('remote.pasteUnknown', { names: unknown.join(', '), unit: unit.name })}</p>}
          </>
        )
      }
      take={t('remote.pasteTake', { count: positions.length })}
      isEmpty={positions.length === 0}
      onTake={() => onPaste(positions)}
      onClose={onClose}
    />
  );
}
