import { FileQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamAppeal, ExamAppeals } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { NumberField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { Empty, ProblemNote } from '../../shared/ui/States';
import { formatMark } from '../marks';
import { useCouncilAction } from './useCouncilAction';

interface RowsProps {
  appeals: ExamAppeals;
  code: string;
  council: number;
}

/** Appeals before the heads and the chair, without names. */
export function AppealRows({ appeals, code, council }: RowsProps) {
  const { t } = useTranslation();
  const draw = useCouncilAction(code, council, 'appeals/draw');
  return (
    <section className="card">
      <h2>{t('examMarking.appeals')}</h2>
      {appeals.mayDraw && (
        <div className="marking-acts">
          <Button variant="primary" isPending={draw.isPending} onPress={() => draw.mutate({})}>
            {t('examMarking.drawAppeals')}
          </Button>
        </div>
      )}
      <ProblemNote error={draw.error} />
      {appeals.items.length === 0 && <Empty icon={FileQuestion} title={t('examMarking.noAppeals')} />}
      <ol className="appeal-list">
        {appeals.items.map((appeal) => (
          <Row key={appeal.id} appeal={appeal} appeals={appeals} code={code} council={council} />
        ))}
      </ol>
    </section>
  );
}

function Row({ appeal, appeals, code, council }: RowsProps & { appeal: ExamAppeal }) {
  const { t } = useTranslation();
  const { state, mark, published, decided } = appeal;
  return (
    <li>
      <h3>
        <span className="code">{appeal.code}</span> {t(`examMarking.appealState.${state}`)}
      </h3>
      <p className="muted">{t('examMarking.filedAt', { at: formatDateTime(appeal.filedAt) })}</p>
      <p>{appeal.reason}</p>
      <dl className="facts-line">
        {appeal.markers > 0 && (
          <div>
            <dt>{t('examMarking.markersDone')}</dt>
            <dd>{`${appeal.marked} / ${appeal.markers}`}</dd>
          </div>
        )}
        {mark !== null && <Fact label={t('examMarking.appealMark')} points={mark} />}
        {published !== null && <Fact label={t('examMarking.publishedMark')} points={published} />}
        {decided !== null && <Fact label={t('examMarking.decidedMark')} points={decided} />}
      </dl>
      {appeal.dialogue && <blockquote>{appeal.dialogue}</blockquote>}
      {appeal.decidedReason && <p>{appeal.decidedReason}</p>}
      <div className="marking-acts">
        {appeals.mayTalk && (state === 'DIALOGUE' || state === 'TO_CONFIRM') && (
          <Act kind="dialogue" appeal={appeal} code={code} council={council} />
        )}
        {appeals.mayTalk && appeal.mayConfirm && <Confirm appeal={appeal} code={code} council={council} />}
        {appeals.mayDecide && state === 'TO_DECIDE' && (
          <Act kind="decide" appeal={appeal} code={code} council={council} />
        )}
      </div>
    </li>
  );
}

function Fact({ label, points }: { label: string; points: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{formatMark(points)}</dd>
    </div>
  );
}

type ActProps = Omit<RowsProps, 'appeals'> & { appeal: ExamAppeal };

function Confirm({ appeal, code, council }: ActProps) {
  const { t } = useTranslation();
  const mutation = useCouncilAction(code, council, `appeals/${appeal.id}/dialogue/confirm`);
  return (
    <>
      <Button isPending={mutation.isPending} onPress={() => mutation.mutate({})}>
        {t('examMarking.confirmDialogue')}
      </Button>
      <ProblemNote error={mutation.error} />
    </>
  );
}

/** Minutes of the heads, or the decision of the chair. */
function Act({ kind, appeal, code, council }: ActProps & { kind: 'dialogue' | 'decide' }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [mark, setMark] = useState<number | null>(null);
  const close = () => setOpen(false);
  const mutation = useCouncilAction(code, council, `appeals/${appeal.id}/${kind}`, close);
  const errors = fieldProblems(mutation.error);
  const chooses = kind === 'decide' && appeal.chosen;
  const field = kind === 'decide' ? 'reason' : 'minutes';
  return (
    <>
      <Button variant={kind === 'decide' ? 'primary' : 'secondary'} onPress={() => setOpen(true)}>
        {t(`examMarking.appealAct.${kind}`)}
      </Button>
      <Modal title={t(`examMarking.appealAct.${kind}`)} isOpen={open} onClose={close}>
        <ActionFrame
          lead={t(chooses ? 'examMarking.appealChoose' : `examMarking.appealLead.${kind}`)}
          submit={t(`examMarking.appealAct.${kind}`)}
          ready={text.trim().length >= 10 && (!chooses || mark !== null)}
          mutation={mutation}
          onSubmit={() => mutation.mutate({ [field]: text.trim(), ...(chooses ? { mark } : {}) })}
          onClose={close}
        >
          {chooses && (
            <NumberField
              isRequired
              digits={2}
              label={t('examMarking.mark')}
              value={mark}
              onChange={setMark}
              error={errors.mark}
            />
          )}
          <TextField
            isRequired
            rows={4}
            maxLength={4000}
            label={t(`examMarking.appealText.${kind}`)}
            value={text}
            onChange={setText}
            error={errors[field]}
          />
        </ActionFrame>
      </Modal>
    </>
  );
}
