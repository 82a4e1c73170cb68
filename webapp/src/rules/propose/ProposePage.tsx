import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../shared/api/problem';
import { ErrorList, fieldId } from '../../shared/form/ErrorSummary';
import { useSession } from '../../shared/shell/useSession';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { PageHead } from '../../shared/ui/PageHead';
import { ProblemNote } from '../../shared/ui/States';
import { type Proposal, proposalsOf } from '../access';
import { type Complaints, complaintsOf } from './complaints';
import { DaysForm } from './DaysForm';
import { DaysToWrite } from './DaysToWrite';
import { bodyOf, type Draft, daysOf, emptyDraft } from './draft';
import { LimitsForm } from './LimitsForm';
import { LivePreview } from './LivePreview';
import { noRefusals, refusalsOf } from './refusals';
import { useCalendarAround } from './useCalendarAround';
import { usePreview } from './usePreview';
import { useSubmission } from './useSubmission';
import { useWrong } from './useWrong';
import { YearForm } from './YearForm';
import '../rules.css';

const route = getRouteApi('/rules/propose');

/** Another way of proposing starts with an empty form. */
export function ProposePage() {
  const { form } = route.useSearch();
  const offered = proposalsOf(useSession());
  const shown = offered.find((one) => one === form) ?? offered[0];
  return shown ? <ProposalForm key={shown} form={shown} /> : <NotAllowed />;
}

function NotAllowed() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('rules.propose')} />
      <p>{t('rules.mayNotPropose')}</p>
    </>
  );
}

function ProposalForm({ form }: { form: Proposal }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const calendar = useCalendarAround(draft);
  const complaints = complaintsOf(form, draft, calendar);
  const complete = Object.keys(complaints).length === 0;
  const body = complete ? bodyOf(form, draft, calendar) : null;
  const effective = saysWhatChanges(complaints) ? bodyOf(form, { ...draft, ...unnamed }, calendar) : null;
  const preview = usePreview(effective);
  const submission = useSubmission();
  const failure = submission.error ?? preview.error;
  const wrong = useWrong(complaints);
  const refusals = failure ? refusalsOf(asProblem(failure)) : noRefusals;
  const enter = (change: Partial<Draft>) => {
    submission.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const errorOf = (field: string) => {
    const complaint = tried ? complaints[field] : undefined;
    return complaint ? t(`rules.complaint.${complaint}`) : refusals.fields[field];
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (body && preview.isCurrent && !submission.isPending) submission.mutate(body);
    if (!body) requestAnimationFrame(() => summary.current?.focus());
  };
  const parts = { draft, enter, errorOf, refusals: refusals.rows };
  const days = daysOf(form, draft, calendar);
  const wide = form === 'year' || form === 'limits';
  return (
    <>
      <p>
        <Link to="/rules" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('rules.title')}
        </Link>
      </p>
      <PageHead title={t(`rules.proposal.${form}.title`)} tabTitle={t('rules.propose')} />
      <p className="lead">{t(`rules.proposal.${form}.lead`)}</p>
      <div className={wide ? 'propose propose-wide' : 'propose'}>
        <form className="form card" noValidate onSubmit={submit}>
          {tried && <ErrorList ref={summary} wrong={wrong} />}
          {form === 'limits' && <LimitsForm {...parts} />}
          {form === 'year' && <YearForm {...parts} />}
          {!wide && <DaysForm form={form} {...parts} />}
          {!wide && days.length > 0 && <DaysToWrite days={days} refusals={refusals.rows} />}
          <TextField
            id={fieldId('title')}
            label={t('rules.changeTitle')}
            description={t(`rules.proposal.${form}.titleHint`)}
            value={draft.title}
            onChange={(title) => enter({ title })}
            error={errorOf('title')}
            maxLength={200}
            isRequired
          />
          <TextField
            id={fieldId('legalBasis')}
            label={t('rules.legalBasis')}
            description={t('rules.legalBasisHint')}
            value={draft.legalBasis}
            onChange={(legalBasis) => enter({ legalBasis })}
            error={errorOf('legalBasis')}
            maxLength={500}
            isRequired
          />
          <ProblemNote error={submission.error} />
          <footer className="form-foot">
            <Button
              type="submit"
              variant="primary"
              isPending={submission.isPending || (body !== null && preview.isFetching)}
              isDisabled={body !== null && preview.isError}
            >
              {t('rules.submit')}
            </Button>
            <span className="muted">{t('rules.submitNote')}</span>
          </footer>
        </form>
        <LivePreview preview={preview} isComplete={effective !== null} />
      </div>
    </>
  );
}

/** Neither the title nor the basis moves a due date: the effects are shown before they are written. */
const unnamed = { title: '–', legalBasis: '–' };

const saysWhatChanges = (complaints: Complaints) => Object.keys(complaints).every((field) => field in unnamed);
