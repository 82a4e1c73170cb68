import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { OwnExamMark } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { formatMark } from '../marks';
import { useCouncilAction } from './useCouncilAction';

interface OwnMarkProps {
  own: OwnExamMark;
  code: string;
  council: number;
}

/** A candidate's own mark; nobody else sees it. */
export function OwnMarkCard({ own, code, council }: OwnMarkProps) {
  const { t } = useTranslation();
  return (
    <section className="card own-mark-card">
      <h2>{t('examMarking.ownMark')}</h2>
      {own.publishedAt === null && <p className="muted">{t('examMarking.notPublished')}</p>}
      {own.publishedAt !== null && own.mark === null && <p>{t('examMarking.noPaper')}</p>}
      {own.mark !== null && own.paperMark !== null && (
        <p className="own-mark">
          <strong>{formatMark(own.mark)}</strong>
          {own.penalty !== 'NONE' && (
            <span>
              {t('examMarking.afterPenalty', {
                paper: formatMark(own.paperMark),
                penalty: t(`examMarking.penalty.${own.penalty}`),
              })}
            </span>
          )}
        </p>
      )}
      <p className="muted">{t('examMarking.ownMarkPrivate')}</p>
      {own.appealedAt && <p>{t('examMarking.appealedAt', { at: formatDateTime(own.appealedAt) })}</p>}
      {own.appealDecidedAt && (
        <p>{t('examMarking.appealDecided', { at: formatDateTime(own.appealDecidedAt), reason: own.appealReason })}</p>
      )}
      {own.appealsUntil && !own.appealedAt && (
        <p>
          {t('examMarking.appealsUntil', { at: formatDateTime(own.appealsUntil) })}
          {own.workingDaysLeft !== null && ` ${t('examMarking.daysLeft', { count: own.workingDaysLeft })}`}
        </p>
      )}
      {own.admitted !== null && <p>{t(own.admitted ? 'examMarking.admitted' : 'examMarking.notAdmitted')}</p>}
      {own.mayAppeal && <FileAppeal code={code} council={council} />}
    </section>
  );
}

function FileAppeal({ code, council }: Omit<OwnMarkProps, 'own'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const close = () => setOpen(false);
  const mutation = useCouncilAction(code, council, 'appeals', close);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t('examMarking.fileAppeal')}
      </Button>
      <Modal title={t('examMarking.fileAppeal')} isOpen={open} onClose={close}>
        <ActionFrame
          lead={t('examMarking.fileAppealLead')}
          submit={t('examMarking.fileAppeal')}
          ready={reason.trim().length >= 10}
          mutation={mutation}
          onSubmit={() => mutation.mutate({ against: 'PAPER', reason: reason.trim() })}
          onClose={close}
        >
          <TextField
            isRequired
            rows={5}
            maxLength={4000}
            label={t('examMarking.appealReason')}
            value={reason}
            onChange={setReason}
            error={fieldProblems(mutation.error).reason}
          />
        </ActionFrame>
      </Modal>
    </>
  );
}
