import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemoteRound } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { draftingQuery } from '../queries';
import { CloseRound } from './CloseRound';
import { GiveUpDraft } from './GiveUpDraft';
import { OpenRound } from './OpenRound';

/** What the organiser may do with a round now; of a draft, who opens it. */
export function RoundActions({ round }: { round: RemoteRound }) {
  const { t } = useTranslation();
  const { data: mayDraft } = useQuery(draftingQuery);
  const [open, setOpen] = useState<'open' | 'close' | 'giveUp' | null>(null);
  const close = () => setOpen(null);
  const { can, id } = round;
  if (!mayDraft) return null;
  return (
    <div className="remote-acts">
      {can.edit && (
        <Link to="/remote-work/pilot/$id" params={{ id }} className="button button-secondary">
          {t('remote.editDraft')}
        </Link>
      )}
      {can.open && (
        <Button variant="primary" onPress={() => setOpen('open')}>
          {t('remote.openRound')}
        </Button>
      )}
      {can.close && <Button onPress={() => setOpen('close')}>{t('remote.closeRound')}</Button>}
      <Link to="/remote-work/pilot/new" search={{ copy: id }} className="button button-secondary">
        {t('remote.copyRound')}
      </Link>
      {can.edit && <Button onPress={() => setOpen('giveUp')}>{t('remote.giveUpRound')}</Button>}
      {round.state === 'DRAFT' && !can.open && (
        <p className="muted">{t('remote.whoOpens', { name: round.draftedBy.fullName })}</p>
      )}
      <Modal title={open ? t(`remote.${open}Round`) : ''} isOpen={open !== null} onClose={close} wide>
        {open === 'open' && <OpenRound round={round} onClose={close} />}
        {open === 'giveUp' && <GiveUpDraft round={round} onClose={close} />}
        {open === 'close' && <CloseRound round={round} onClose={close} />}
      </Modal>
    </div>
  );
}
