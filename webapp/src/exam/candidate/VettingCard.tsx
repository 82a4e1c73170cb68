import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { CandidateFinding, ExamApplication } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { ProblemNote } from '../../shared/ui/States';
import { applicationAddress } from './queries';
import { useApplicationAction } from './useApplicationAction';

export function Findings({ items }: { items: CandidateFinding[] }) {
  return (
    <ul className="exam-findings">
      {items.map(({ code, textVi, textEn, basis }) => (
        <li key={code}>
          <strong className="code">{code}</strong> {local(textVi, textEn)}
          {basis && <span className="cell-second">{basis}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What the table of conditions says, what the board decided, and what the candidate answered. */
export function VettingCard({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const { vetting, findings } = application;
  return (
    <section className="card">
      <h2>{t('examPeople.vetting')}</h2>
      {!vetting?.confirmedAt && (
        <>
          <p className="muted">{t(findings.length ? 'examPeople.findingsNow' : 'examPeople.noFindings')}</p>
          <Findings items={findings} />
        </>
      )}
      {vetting && (
        <>
          <p>
            <strong>
              {t(vetting.eligible ? 'examPeople.decidedGood' : 'examPeople.decidedBad')}
              {!vetting.confirmedAt && ` (${t('examPeople.notConfirmed')})`}
            </strong>
            {vetting.confirmedAt && <span className="cell-second">{formatDateTime(vetting.confirmedAt)}</span>}
          </p>
          <Findings items={vetting.reasons} />
          {vetting.note && <p>{vetting.note}</p>}
        </>
      )}
      {application.answer && (
        <blockquote className="exam-answer">
          {application.answer}
          {application.answeredAt && <span className="cell-second">{formatDateTime(application.answeredAt)}</span>}
        </blockquote>
      )}
      {application.mayAnswer && <Answer application={application} />}
    </section>
  );
}

function Answer({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState('');
  const send = useApplicationAction<object>(
    (body) => post<ExamApplication>(`${applicationAddress(application.id)}/answer`, body),
    () => setAnswer(''),
  );
  return (
    <form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ answer: answer.trim() });
      }}
    >
      <TextField
        label={t('examPeople.answer')}
        description={
          application.answerUntil
            ? t('examPeople.answerUntil', { at: formatDateTime(application.answerUntil) })
            : undefined
        }
        value={answer}
        onChange={setAnswer}
        rows={4}
        maxLength={2000}
        isRequired
      />
      <ProblemNote error={send.error} />
      <Button type="submit" isPending={send.isPending} isDisabled={answer.trim() === ''}>
        {t('examPeople.sendAnswer')}
      </Button>
    </form>
  );
}
