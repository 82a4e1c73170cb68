import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import type { RuleChange } from '../../shared/api/types';
import { ErrorList, fieldId } from '../../shared/form/ErrorSummary';
import { useSession } from '../../shared/shell/useSession';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { PageHead } from '../../shared/ui/PageHead';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { type Proposal, proposalsOf } from '../access';
import { calendarYearQuery } from '../queries';
import { type Complaints, complaintsOf } from './complaints';
import { DaysForm } from './DaysForm';
import { DaysToWrite } from './DaysToWrite';
import { bodyOf, type Draft, daysOf, emptyDraft } from './draft';
import { LimitsForm } from './LimitsForm';
import { LivePreview } from './LivePreview';
import { noRefusals, refusalsOf } from './refusals';
import { usePreview } from './usePreview';
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
  const preview = usePreview(body);
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
        <LivePreview preview={preview} isComplete={body !== null} />
      </div>
    </>
  );
}

/** What the page lists at the top, each entry leading to its field. */
function useWrong(complaints: Complaints) {
  const { t } = useTranslation();
  return Object.entries(complaints).flatMap(([field, complaint]) => {
    const row = /^rows\.(\d+)$/.exec(field)?.[1];
    if (!complaint) return [];
    const label =
      row === undefined
        ? t(`rules.field.${field}` as 'rules.field.title')
        : t('rules.rowNumber', { row: Number(row) + 1 });
    return [{ key: field, label, error: t(`rules.complaint.${complaint}`) }];
  });
}

/** The published days of the year the proposal is about; none until it is known. */
function useCalendarAround({ from, unit }: Draft) {
  const now = useNow();
  const year = Number((from ?? isoDay(now)).slice(0, 4));
  const { data } = useQuery(calendarYearQuery(year, unit));
  return data?.days ?? [];
}

function useSubmission() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: object) => post<RuleChange>('/api/rule-changes', body, { idempotencyKey: key.current }),
    onSuccess: ({ id }) => {
      queryClient.invalidateQueries({ queryKey: ['rules'] });
      showToast(t('rules.submitted'));
      navigate({ to: '/rules/changes/$id', params: { id } });
    },
    onError: () => {
      key.current = newKey(); // a corrected proposal is another one
    },
  });
}
