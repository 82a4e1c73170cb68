import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../api/types';
import { local } from '../i18n/language';
import { Remaining } from '../ui/TimeState';

interface FileRow extends Pick<CaseRow, 'currentSteps' | 'timeliness' | 'remainingMinutes' | 'dueAt'> {
  code: string;
  /** Its code as a link, with whom it is about. */
  file: ReactNode;
  about: ReactNode;
  status: ReactNode;
}

interface FileTableProps {
  caption: string;
  headings: { code: string; about: string; due: string };
  rows: FileRow[];
}

/** Dossiers, or other cases, one a line: which, about what, where it is now, and until when. */
export function FileTable({ caption, headings, rows }: FileTableProps) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table dossier-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headings.code}</th>
            <th scope="col">{headings.about}</th>
            <th scope="col">{t('dossier.status')}</th>
            <th scope="col">{t('dossier.now')}</th>
            <th scope="col">{headings.due}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, file, about, status, currentSteps, timeliness, remainingMinutes, dueAt }) => (
            <tr key={code}>
              <td>{file}</td>
              <td>{about}</td>
              <td>{status}</td>
              <td>
                {currentSteps.map((step) => (
                  <span key={step.nameVi + step.unitName} className="cell-block">
                    {local(step.nameVi, step.nameEn)}
                    <span className="cell-second">{local(step.unitName, step.unitNameEn)}</span>
                  </span>
                ))}
              </td>
              <td>
                <Remaining timeliness={timeliness} remainingMinutes={remainingMinutes} dueAt={dueAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
