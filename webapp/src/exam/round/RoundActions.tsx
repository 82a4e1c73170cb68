import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamRound } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { DecisionDialog } from './DecisionDialog';
import { NoticeDialog } from './NoticeDialog';
import { OpenDialog } from './OpenDialog';
import { PlanDialog } from './PlanDialog';

const dialogs = ['open', 'resume', 'plan', 'notice', 'suspend', 'stop'] as const;
type Dialog = (typeof dialogs)[number];

/** Only what the server lets this person do with this round now. */
export function RoundActions({ round }: { round: ExamRound }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Dialog | null>(null);
  const offered = dialogs.filter((dialog) => round.actions.includes(dialog));
  return (
    <>
      {round.actions.includes('edit') && (
        <Link to="/exams/$code/edit" params={{ code: round.code }} className="button button-secondary">
          {t('examRound.edit')}
        </Link>
      )}
      {offered.map((dialog) => (
        <Button
          key={dialog}
          variant={dialog === 'open' || dialog === 'resume' ? 'primary' : 'secondary'}
          onPress={() => setOpen(dialog)}
        >
          {t(`examRound.${dialog}`)}
        </Button>
      ))}
      <Modal title={open ? t(`examRound.${open}`) : ''} isOpen={open !== null} onClose={() => setOpen(null)}>
        {open && <Chosen dialog={open} round={round} onClose={() => setOpen(null)} />}
      </Modal>
    </>
  );
}

function Chosen({ dialog, round, onClose }: { dialog: Dialog; round: ExamRound; onClose: () => void }) {
  if (dialog === 'open') return <OpenDialog code={round.code} onClose={onClose} />;
  if (dialog === 'plan') return <PlanDialog round={round} onClose={onClose} />;
  if (dialog === 'notice') return <NoticeDialog round={round} onClose={onClose} />;
  return <DecisionDialog round={round} action={dialog} onClose={onClose} />;
}
