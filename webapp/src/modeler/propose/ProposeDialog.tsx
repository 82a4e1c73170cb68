import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ModelDiff, ModelDraft, ModelReport } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { NoteText } from '../diff/ChangeNote';
import { checkModel, diffQuery, proposeMutation, refreshWorkshop } from '../queries';
import { reportsOf } from '../refusals';
import { GateReports } from '../report/GateReports';

type Proposed = Pick<ModelDraft, 'key' | 'kind' | 'revision'>;

interface ProposeDialogProps {
  /** What is proposed: the draft as it was last saved. */
  draft: Proposed;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks for the legal basis before a draft goes to a second person, and shows what that person will read. */
export function ProposeDialog({ draft, isOpen, onClose }: ProposeDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal wide title={t('models.propose')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <ProposeForm draft={draft} onClose={onClose} />}
    </Modal>
  );
}

function ProposeForm({ draft, onClose }: Pick<ProposeDialogProps, 'draft' | 'onClose'>) {
  const { t } = useTranslation();
  const [decisionNumber, setDecisionNumber] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const [note, setNote] = useState('');
  const propose = useProposing(draft, onClose);
  const problems = fieldProblems(propose.error);
  const [number, basis] = [decisionNumber.trim(), legalBasis.trim()];
  const complete = !!number && !!basis;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete && !propose.isPending)
      propose.mutate({
        legalBasis: basis,
        decisionNumber: number,
        note: note.trim(),
        revision: draft.revision,
      });
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t('models.proposeLead')}</p>
      <TextField
        label={t('models.decisionNumber')}
        description={t('models.decisionNumberHint')}
        value={decisionNumber}
        onChange={setDecisionNumber}
        maxLength={100}
        error={problems.decisionNumber}
        isRequired
      />
      <TextField
        label={t('models.legalBasis')}
        description={t('models.legalBasisHint')}
        value={legalBasis}
        onChange={setLegalBasis}
        maxLength={1000}
        rows={2}
        error={problems.legalBasis}
        isRequired
      />
      <TextField
        label={t('models.remark')}
        value={note}
        onChange={setNote}
        maxLength={2000}
        rows={2}
        error={problems.note}
      />
      <Preview draft={draft} refusing={reportsOf(propose.error)} />
      <ProblemNote error={propose.error} />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={!complete} isPending={propose.isPending}>
          {t('models.proposeSend')}
        </Button>
      </footer>
    </form>
  );
}

interface PreviewProps {
  draft: Proposed;
  /** What the gate said when it refused. */
  refusing: ModelReport[] | null;
}

/** The change note and what the gate will say, before anything is sent. */
function Preview({ draft, refusing }: PreviewProps) {
  const { t } = useTranslation();
  const diff = useQuery({ ...diffQuery(draft.key, 'live', 'draft'), staleTime: 0 });
  if (diff.isPending) return <Loading />;
  if (diff.isError) return <Failure error={diff.error} onRetry={() => diff.refetch()} />;
  return (
    <>
      <section className="propose-preview">
        <h3>{t('models.noteTitle')}</h3>
        <NoteText diff={diff.data} />
      </section>
      <section className="propose-preview">
        <h3>{t('models.gateSays')}</h3>
        {refusing ? <GateReports reports={refusing} editable /> : <Checked diff={diff.data} />}
      </section>
    </>
  );
}

function Checked({ diff }: { diff: ModelDiff }) {
  const arriving = diff.parts.filter(({ fromSource }) => fromSource === null).map(({ key }) => key);
  const sources = [diff, ...diff.parts].flatMap(({ toSource }) => toSource ?? []);
  const reports = useQuery({
    queryKey: ['models', 'check', sources],
    queryFn: ({ signal }) => Promise.all(sources.map((source) => checkModel(source, signal))),
    retry: false,
  });
  if (reports.isPending) return <Loading />;
  if (reports.isError) return <Failure error={reports.error} onRetry={() => reports.refetch()} />;
  return <GateReports reports={reports.data.map((report) => knowing(arriving, report))} editable />;
}

/** Checked alone a model does not know what comes into force together with it. */
function knowing(arriving: string[], report: ModelReport): ModelReport {
  const findings = report.findings.filter(
    ({ rule, message }) => !/^known-(form|decision)$/.test(rule) || !arriving.some((key) => message.includes(key)),
  );
  return { ...report, findings, deployable: findings.every(({ severity }) => severity !== 'ERROR') };
}

function useProposing(draft: Proposed, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    ...proposeMutation(draft.key),
    onSuccess: (proposal) => {
      showToast(t('models.proposed'));
      onClose();
      void refreshWorkshop(queryClient);
      void navigate({ to: '/modeler/proposals/$id', params: { id: proposal.id } });
    },
  });
}
