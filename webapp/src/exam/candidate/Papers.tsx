import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, Database, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post, remove } from '../../shared/api/client';
import type { ExamApplication, FilePaper } from '../../shared/api/types';
import { upload } from '../../shared/api/upload';
import { local } from '../../shared/i18n/language';
import { formatDay, isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { ProblemNote } from '../../shared/ui/States';
import { applicationAddress } from './queries';
import { useApplicationAction } from './useApplicationAction';

const marks = { PRESENT: Check, REUSED: Database, EXPIRED: TriangleAlert, MISSING: TriangleAlert };

/** The components of the file: what is there, what is missing, what a database knows already. */
export function Papers({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const missing = application.papers.filter(
    ({ required, state }) => required && (state === 'MISSING' || state === 'EXPIRED'),
  );
  return (
    <section className="card">
      <h2>{t('examPeople.papers')}</h2>
      <p className={missing.length ? 'note note-info' : 'muted'}>
        {missing.length ? t('examPeople.lacking', { count: missing.length }) : t('examPeople.whole')}
      </p>
      {application.open && <p className="field-description">{t('examPeople.formats')}</p>}
      <ul className="exam-papers">
        {application.papers.map((paper) => (
          <Paper key={paper.code} application={application} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

function Paper({ application, paper }: { application: ExamApplication; paper: FilePaper }) {
  const { t } = useTranslation();
  const Mark = marks[paper.state];
  return (
    <li className={`exam-paper exam-paper-${paper.state.toLowerCase()}`}>
      <p className="exam-paper-name">
        <Mark aria-hidden size={16} className="exam-paper-mark" />
        <span>
          <strong>{local(paper.nameVi, paper.nameEn)}</strong>{' '}
          {!paper.required && <span className="field-optional">{t('examPeople.notRequired')}</span>}{' '}
          <span className="exam-paper-state">{t(`examPeople.paper.${paper.state}`)}</span>
        </span>
      </p>
      <p className="cell-second">
        {[
          paper.basis,
          paper.issuedOn && t('examPeople.issued', { on: formatDay(paper.issuedOn) }),
          paper.reference && t('examPeople.reference', { reference: paper.reference }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Files application={application} paper={paper} />
      {application.open && <PaperActions application={application} paper={paper} />}
    </li>
  );
}

function Files({ application, paper }: { application: ExamApplication; paper: FilePaper }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const drop = useMutation({
    mutationFn: (id: string) => remove(`${applicationAddress(application.id)}/papers/${id}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams'] }),
  });
  if (paper.files.length === 0) return null;
  return (
    <ul className="exam-files">
      {paper.files.map(({ id, fileName }) => (
        <li key={id}>
          <a href={`${applicationAddress(application.id)}/papers/${id}`}>{fileName}</a>
          {application.open && (
            <Button variant="quiet" className="button-small" isPending={drop.isPending} onPress={() => drop.mutate(id)}>
              {t('examPeople.takeBack')}
            </Button>
          )}
        </li>
      ))}
      <ProblemNote error={drop.error} />
    </ul>
  );
}

function PaperActions({ application, paper }: { application: ExamApplication; paper: FilePaper }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const picker = useRef<HTMLInputElement>(null);
  const [issuedOn, setIssuedOn] = useState<string | null>(paper.issuedOn);
  const [share, setShare] = useState<number | null>(null);
  const address = applicationAddress(application.id);
  const send = useApplicationAction<File>((file) =>
    upload<ExamApplication>(
      `${address}/papers`,
      { file, component: paper.code, ...(issuedOn && { issuedOn }) },
      { onProgress: setShare },
    ).finally(() => setShare(null)),
  );
  const reuse = useApplicationAction<object>((body) => post<ExamApplication>(`${address}/reuse`, body));
  const dated = paper.validMonths !== null;
  return (
    <div className="exam-paper-actions no-print">
      {dated && (
        <DateField label={t('examPeople.issuedOn')} value={issuedOn} onChange={setIssuedOn} max={today} isRequired />
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".pdf,.jpg,.jpeg,.png,.docx"
        aria-label={local(paper.nameVi, paper.nameEn)}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) send.mutate(file);
          target.value = '';
        }}
      />
      <Button
        className="button-small"
        isPending={send.isPending}
        isDisabled={dated && !issuedOn}
        onPress={() => picker.current?.click()}
      >
        {share === null ? t('examPeople.upload') : t('examPeople.uploading', { percent: Math.round(share * 100) })}
      </Button>
      {paper.source && paper.state !== 'REUSED' && application.said.consent && (
        <Button
          className="button-small"
          isPending={reuse.isPending}
          onPress={() => reuse.mutate({ component: paper.code })}
        >
          <Database aria-hidden size={14} /> {t('examPeople.reuse')}
        </Button>
      )}
      {dated && !issuedOn && <p className="field-description">{t('examPeople.dateFirst')}</p>}
      {paper.source && paper.state !== 'REUSED' && !application.said.consent && (
        <p className="field-description">{t('examPeople.consentFirst')}</p>
      )}
      <ProblemNote error={send.error ?? reuse.error} />
    </div>
  );
}
