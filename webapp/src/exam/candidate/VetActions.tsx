import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { ExamApplication } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { RadioField, TextField } from '../../shared/ui/Fields';
import { ProblemNote } from '../../shared/ui/States';
import { examAddress } from '../round/queries';
import { useApplicationAction } from './useApplicationAction';

/** One member of the vetting board proposes, another one confirms what they have read. */
export function VetActions({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  if (application.phase !== 'VETTING') return null;
  return (
    <section className="card no-print">
      <h2>{t('examPeople.decide')}</h2>
      {application.vetting?.mayConfirm && <Confirm application={application} />}
      <Propose key={application.vetting?.proposedAt ?? 'none'} application={application} />
    </section>
  );
}

const addressOf = ({ round, id }: ExamApplication) => `${examAddress(round)}/candidates/${id}`;

function Confirm({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const confirm = useApplicationAction<object>((body) =>
    post<ExamApplication>(`${addressOf(application)}/confirm`, body),
  );
  return (
    <div className="exam-confirm">
      <p>
        {t(application.vetting?.eligible ? 'examPeople.proposedGood' : 'examPeople.proposedBad', {
          by: application.vetting?.proposedBy ?? '',
        })}
      </p>
      <ProblemNote error={confirm.error} />
      <Button
        variant="primary"
        isPending={confirm.isPending}
        onPress={() => confirm.mutate({ proposedAt: application.vetting?.proposedAt })}
      >
        {t('examPeople.confirm')}
      </Button>
    </div>
  );
}

function Propose({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const [eligible, setEligible] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const propose = useApplicationAction<object>((body) =>
    post<ExamApplication>(`${addressOf(application)}/propose`, body),
  );
  const against = eligible !== null && (eligible === 'yes') !== (application.findings.length === 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate({ eligible: eligible === 'yes', note: note.trim() || null });
      }}
    >
      <RadioField
        label={t('examPeople.proposal')}
        inline
        options={[
          { value: 'yes', label: t('examPeople.decidedGood') },
          { value: 'no', label: t('examPeople.decidedBad') },
        ]}
        value={eligible}
        onChange={setEligible}
        isRequired
      />
      <TextField
        label={t('examPeople.vetNote')}
        description={against ? t('examPeople.againstTable') : undefined}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={2000}
        error={fieldProblems(propose.error).note}
        isRequired={against}
      />
      <ProblemNote error={fieldProblems(propose.error).note ? null : propose.error} />
      <Button type="submit" isPending={propose.isPending} isDisabled={!eligible || (against && note.trim() === '')}>
        {t(application.vetting ? 'examPeople.proposeAnew' : 'examPeople.propose')}
      </Button>
    </form>
  );
}
