import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '../shared/api/client';
import { asProblem } from '../shared/api/problem';
import { procedureQuery } from '../shared/api/queries';
import type { CreatedDossier } from '../shared/api/types';
import { ErrorList, fieldId } from '../shared/form/ErrorSummary';
import { currentLanguage } from '../shared/i18n/language';
import { useSession } from '../shared/shell/useSession';
import { Button } from '../shared/ui/Button';
import { PageHead } from '../shared/ui/PageHead';
import { Loading, ProblemNote } from '../shared/ui/States';
import { showToast } from '../shared/ui/toasts';
import { useHotkeys } from '../shared/ui/useHotkeys';
import { ApplicantFields } from './intake/ApplicantFields';
import { ExpectedPromise } from './intake/ExpectedPromise';
import { FirstUploads, sendable } from './intake/FirstUploads';
import { IntakePapers } from './intake/IntakePapers';
import { checkIntake, emptyIntake, type Intake, type IntakeComplaint, toNewDossier } from './intake/model';
import { ProcedureField } from './intake/ProcedureField';
import { UnitField } from './intake/UnitField';
import './dossier.css';

export function NewDossierPage() {
  const { t } = useTranslation();
  const { positions } = useSession();
  const desks = positions.filter((position) => position.role === 'CLERK');
  const [intake, setIntake] = useState<Intake>(() => emptyIntake(desks[0]?.unitCode ?? null));
  const [complaints, setComplaints] = useState<Record<string, IntakeComplaint>>({});
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const procedure = useQuery({ ...procedureQuery(intake.procedureCode ?? ''), enabled: intake.procedureCode !== null });
  const goOn = useGoOn();
  const [created, setCreated] = useState<CreatedDossier | null>(null);
  const files = sendable(intake.files);
  const create = useCreate((dossier) => (files.length ? setCreated(dossier) : goOn(dossier)));
  useHotkeys({ 'Ctrl+Enter': () => form.current?.requestSubmit() });
  useEffect(() => {
    if (attempts || create.error) summary.current?.focus();
  }, [attempts, create.error]);

  const change = (part: Partial<Intake>) => {
    const next = { ...intake, ...part };
    setIntake(next);
    if (attempts) setComplaints(checkIntake(next));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = checkIntake(intake);
    setComplaints(found);
    if (Object.keys(found).length) setAttempts(attempts + 1);
    else if (!create.isPending) create.mutate(toNewDossier(intake, procedure.data));
  };
  const serverErrors = create.error ? asProblem(create.error).fields(currentLanguage()) : {};
  const errorOf = (field: string) =>
    complaints[field] ? t(`intake.complaint.${complaints[field]}`) : serverErrors[field];
  const wrong = [...new Set([...Object.keys(complaints), ...Object.keys(serverErrors)])].map((key) => ({
    key,
    label: t(labelKey(key)),
    error: errorOf(key) ?? '',
  }));
  if (created) return <FirstUploads created={created} files={files} onDone={() => goOn(created)} />;
  return (
    <>
      <PageHead title={t('intake.title')} />
      <form ref={form} className="form intake" noValidate onSubmit={submit}>
        <ErrorList ref={summary} wrong={wrong} />
        {wrong.length === 0 && <ProblemNote error={create.error} />}
        <section className="card">
          <h2>{t('intake.what')}</h2>
          <div id={fieldId('procedureCode')}>
            <ProcedureField
              value={intake.procedureCode}
              onChange={(chosen) => change({ procedureCode: chosen?.code ?? null, received: [], files: [] })}
              error={errorOf('procedureCode')}
            />
          </div>
          <div id={fieldId('unit')}>
            <UnitField
              desks={desks}
              value={intake.unit}
              onChange={(unit) => change({ unit })}
              error={errorOf('unit')}
            />
          </div>
          {intake.procedureCode && procedure.isPending && <Loading />}
          {procedure.data && <ExpectedPromise procedure={procedure.data} unit={intake.unit} />}
        </section>
        <section className="card">
          <h2>{t('intake.who')}</h2>
          <ApplicantFields
            applicant={intake.applicant}
            onChange={(applicant) => change({ applicant })}
            errorOf={errorOf}
          />
        </section>
        {procedure.data && procedure.data.components.length > 0 && (
          <section className="card">
            <h2>{t('dossier.components')}</h2>
            <IntakePapers
              procedure={procedure.data}
              received={intake.received}
              files={intake.files}
              onChange={change}
            />
          </section>
        )}
        <footer className="form-foot">
          <Button type="submit" variant="primary" isPending={create.isPending}>
            {t('intake.submit')}
            <kbd>Ctrl</kbd>
            <kbd>Enter</kbd>
          </Button>
        </footer>
      </form>
    </>
  );
}

/** One key for one filled-in form: pressing twice, or again after a lost answer, makes one dossier. */
function useCreate(onCreated: (dossier: CreatedDossier) => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const key = useRef({ of: '', value: '' });
  return useMutation({
    mutationFn: (dossier: ReturnType<typeof toNewDossier>) => {
      const of = JSON.stringify(dossier);
      if (key.current.of !== of) key.current = { of, value: newKey() };
      return post<CreatedDossier>('/api/dossiers', dossier, { idempotencyKey: key.current.value });
    },
    onSuccess: (created) => {
      showToast(t('intake.created', { code: created.code }));
      for (const queryKey of [['tasks'], ['dossiers']]) queryClient.invalidateQueries({ queryKey });
      onCreated(created);
    },
  });
}

/** To the task of checking what was handed in, if that is the clerk's; else to the dossier. */
function useGoOn() {
  const navigate = useNavigate();
  return ({ code, taskId }: CreatedDossier) =>
    taskId
      ? navigate({ to: '/tasks/$taskId', params: { taskId } })
      : navigate({ to: '/dossiers/$code', params: { code } });
}

const labels = {
  procedureCode: 'intake.procedure',
  unit: 'intake.unit',
  'applicant.fullName': 'applicant.fullName',
  'applicant.identityNumber': 'applicant.identityNumber',
  'applicant.phone': 'applicant.phone',
  'applicant.email': 'applicant.email',
  'applicant.address': 'applicant.address',
} as const;

const labelKey = (field: string) => labels[field as keyof typeof labels] ?? 'intake.otherField';
