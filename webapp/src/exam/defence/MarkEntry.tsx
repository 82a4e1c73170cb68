import { Lock } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DefenceRow, ExamDefence } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { formatMark, readMark } from '../marks';
import { BoardAction } from './BoardAction';
import { useDefence } from './queries';

interface MarkEntryProps {
  code: string;
  council: number;
  defence: ExamDefence;
  row: DefenceRow;
  isOpen: boolean;
}

/** The reader's own mark. Enter keeps it and goes on to the next candidate; locking is a step of its own. */
export function MarkEntry({ code, council, defence, row, isOpen }: MarkEntryProps) {
  const { t } = useTranslation();
  const { own, candidateId } = row;
  const kept = own?.mark === null || own?.mark === undefined ? '' : formatMark(own.mark);
  const [text, setText] = useState(kept);
  const [asksToLock, askToLock] = useState(false);
  const mark = useDefence<{ mark: number }>(code, council, candidateId, 'mark');
  const lock = useDefence<object>(code, council, candidateId, 'lock');

  if (own?.asideReason) return <span className="muted">{t('examDefence.standsAside')}</span>;
  if (own?.locked) {
    return (
      <span className="defence-locked">
        <Lock aria-hidden size={14} /> <span className="figures">{formatMark(own.mark)}</span>
        <span className="visually-hidden">{t('examDefence.locked')}</span>
      </span>
    );
  }
  if (row.barred || !isOpen) return <span className="muted">–</span>;
  if (!row.project) return <span className="muted">{t('examDefence.needsProject')}</span>;

  const read = readMark(text, defence.scale);
  const fault = 'fault' in read && text.trim() !== '' ? t(`examDefence.fault.${read.fault}`) : undefined;
  const keep = () => {
    if ('mark' in read && formatMark(read.mark) !== kept) mark.mutate({ mark: read.mark });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !('mark' in read)) return;
    event.preventDefault();
    keep();
    nextEntry(event.currentTarget)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter moves on from the field inside
    <div className="defence-entry" onKeyDown={onKeyDown}>
      <TextField
        label={t('examDefence.markOf', { number: row.candidateNumber })}
        value={text}
        onChange={setText}
        onBlur={keep}
        error={fault}
        maxLength={6}
        isRequired
      />
      <span className="defence-acts">
        <Button
          className="button-small"
          isDisabled={kept === '' || !('mark' in read) || formatMark(read.mark) !== kept}
          onPress={() => askToLock(true)}
        >
          <Lock aria-hidden size={14} />
          {t('examDefence.lock')}
        </Button>
        <BoardAction code={code} council={council} candidate={candidateId} action="stand-aside" scale={defence.scale} />
      </span>
      <ProblemNote error={mark.error ?? lock.error} />
      <Modal title={t('examDefence.lock')} isOpen={asksToLock} onClose={() => askToLock(false)}>
        <p>{t('examDefence.lockLead', { mark: kept, number: row.candidateNumber })}</p>
        <div className="form-foot">
          <Button onPress={() => askToLock(false)}>{t('action.cancel')}</Button>
          <Button
            variant="primary"
            isPending={lock.isPending}
            onPress={() => lock.mutate({}, { onSettled: () => askToLock(false) })}
          >
            {t('examDefence.lock')}
          </Button>
        </div>
      </Modal>
    </div>
  );
}

/** The field of the next candidate who can still be marked. */
function nextEntry(from: HTMLElement): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.defence-entry input')];
  const here = fields.findIndex((field) => from.contains(field));
  return fields[here + 1];
}
