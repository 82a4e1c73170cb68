import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupervisedCouncil, SupervisionConclusion } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { ProblemNote } from '../../shared/ui/States';
import { useReport } from './queries';

const conclusions: SupervisionConclusion[] = ['CLEAN', 'REMARKS', 'VIOLATIONS'];
const shortest = 20;

/** The report of the board on one council: written once, after the final result. */
export function ReportCard({ code, council }: { code: string; council: SupervisedCouncil }) {
  const { t } = useTranslation();
  const { report, mayReport, due, nameVi, nameEn } = council;
  if (!report && !mayReport) return null;
  return (
    <div className="card">
      <h2>{t('examSupervision.report', { council: local(nameVi, nameEn) })}</h2>
      {report ? (
        <>
          <p>
            <strong>{t(`examSupervision.conclusion.${report.conclusion}`)}</strong>
          </p>
          <p className="supervision-findings">{report.findings}</p>
          <p className="muted">
            {report.reportedBy} · {formatDateTime(report.reportedAt)} ·{' '}
            {t('examSupervision.readUpTo', { seq: report.readUpTo })}
          </p>
        </>
      ) : (
        <Writing code={code} council={council.councilNo} due={due} />
      )}
    </div>
  );
}

function Writing({ code, council, due }: { code: string; council: number; due: string | null }) {
  const { t } = useTranslation();
  const [findings, setFindings] = useState('');
  const [conclusion, setConclusion] = useState<SupervisionConclusion | null>(null);
  const report = useReport(code, council);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (conclusion) report.mutate({ findings: findings.trim(), conclusion });
      }}
    >
      <p>
        {t('examSupervision.reportLead')} {due && t('examSupervision.due', { at: formatDateTime(due) })}
      </p>
      <TextField
        label={t('examSupervision.findings')}
        value={findings}
        onChange={setFindings}
        rows={8}
        maxLength={20000}
        isRequired
      />
      <SelectField
        label={t('examSupervision.conclusionLabel')}
        isRequired
        options={conclusions.map((value) => ({ value, label: t(`examSupervision.conclusion.${value}`) }))}
        value={conclusion}
        onChange={(value) => setConclusion(value as SupervisionConclusion | null)}
      />
      <ProblemNote error={report.error} />
      <div className="form-foot">
        <Button
          type="submit"
          variant="primary"
          isDisabled={findings.trim().length < shortest || conclusion === null}
          isPending={report.isPending}
        >
          {t('examSupervision.send')}
        </Button>
      </div>
    </form>
  );
}
