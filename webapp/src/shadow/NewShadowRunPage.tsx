import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintsOf } from '../rules/propose/complaints';
import { type Draft, emptyDraft, limitsOf } from '../rules/propose/draft';
import { LimitRows } from '../rules/propose/LimitsForm';
import { noRefusals, refusalsOf } from '../rules/propose/refusals';
import { asProblem } from '../shared/api/problem';
import { ladderQuery } from '../shared/api/queries';
import type { Rung, TriedRung } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { NumberField, RadioField, TextField } from '../shared/ui/Fields';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading, ProblemNote } from '../shared/ui/States';
import { LadderEditor } from './LadderEditor';
import { differs, type EditedRung, editedOf, isContradictory } from './rungs';
import { useCreation } from './useCreation';
import '../rules/rules.css';
import './shadow.css';

const route = getRouteApi('/rules/shadow/new');

type Candidate = 'ladder' | 'limits';

/** Waits for the present ladder: a trial of another one starts from it. */
export function NewShadowRunPage() {
  const { t } = useTranslation();
  const ladder = useQuery(ladderQuery);
  const startsFromDraft = route.useSearch().ladder === 'draft';
  return (
    <>
      <p>
        <Link to="/rules/shadow" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('shadow.title')}
        </Link>
      </p>
      <PageHead title={t('shadow.create')} />
      <p className="lead">{t('shadow.createLead')}</p>
      {ladder.isPending && <Loading />}
      {ladder.isError && <Failure error={ladder.error} onRetry={() => ladder.refetch()} />}
      {ladder.isSuccess && !startsFromDraft && <RunForm present={ladder.data} begun={ladder.data} />}
      {ladder.isSuccess && startsFromDraft && <DraftRunForm present={ladder.data} />}
    </>
  );
}

/** The designers' ladder is read by the code that reads tables: loaded only here. */
function DraftRunForm({ present }: { present: Rung[] }) {
  const draft = useQuery({
    queryKey: ['models', 'ladderDraft'],
    queryFn: async () => (await import('../modeler/decision/ladder/ladderDraft')).ladderInDraft(),
    staleTime: 0,
    gcTime: 0,
  });
  if (draft.isPending) return <Loading />;
  if (draft.isError) return <Failure error={draft.error} onRetry={() => draft.refetch()} />;
  return <RunForm present={present} begun={draft.data.map((rung) => ({ ...rung, version: 0 }))} />;
}

interface RunFormProps {
  present: Rung[];
  /** The ladder to begin with. */
  begun: Rung[];
}

function RunForm({ present, begun }: RunFormProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [days, setDays] = useState<number | null>(14);
  const [candidate, setCandidate] = useState<Candidate>('ladder');
  const [rungs, setRungs] = useState<EditedRung[]>(() => editedOf(begun));
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const creation = useCreation();
  const edited = rungs.map(({ rung: { version: _replaced, ...tried } }): TriedRung => tried);
  const limitComplaints = complaintsOf('limits', draft, []);
  const ready =
    candidate === 'ladder'
      ? differs(present, edited) && !edited.some(isContradictory)
      : draft.limits.length > 0 && !Object.keys(limitComplaints).some((field) => field.startsWith('rows.'));
  const complete = title.trim() !== '' && (days ?? 0) > 0 && ready;
  const refusals = creation.error ? refusalsOf(asProblem(creation.error)) : noRefusals;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete || creation.isPending) return;
    const rules = candidate === 'ladder' ? { ladder: edited } : { limits: limitsOf(draft) };
    creation.mutate({ title: title.trim(), days, ...rules });
  };
  return (
    <form className="form card" noValidate onSubmit={submit}>
      <TextField
        label={t('shadow.name')}
        description={t('shadow.nameHint')}
        value={title}
        onChange={setTitle}
        error={refusals.fields.title}
        maxLength={200}
        isRequired
      />
      <NumberField label={t('shadow.days')} value={days} onChange={setDays} error={refusals.fields.days} isRequired />
      <RadioField
        inline
        label={t('shadow.candidate')}
        options={(['ladder', 'limits'] as const).map((value) => ({ value, label: t(`shadow.candidateOf.${value}`) }))}
        value={candidate}
        onChange={(next) => setCandidate(next as Candidate)}
        isRequired
      />
      {candidate === 'ladder' ? (
        <LadderEditor
          present={present}
          rungs={rungs}
          onChange={setRungs}
          onReset={() => setRungs(editedOf(present))}
          error={refusals.fields.ladder}
        />
      ) : (
        <LimitRows
          draft={draft}
          enter={(change) => setDraft((before) => ({ ...before, ...change }))}
          errorOf={(field) => (limitComplaints[field] === 'noTerm' ? t('rules.complaint.noTerm') : undefined)}
          refusals={refusals.rows}
        />
      )}
      <ProblemNote error={creation.error} />
      <footer className="form-foot">
        <Button type="submit" variant="primary" isDisabled={!complete} isPending={creation.isPending}>
          {t('shadow.start')}
        </Button>
        {candidate === 'ladder' && !differs(present, edited) && <span className="muted">{t('shadow.sameLadder')}</span>}
      </footer>
    </form>
  );
}
