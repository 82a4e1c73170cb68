import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamApplication, ExamPhase } from '../../shared/api/types';
import { OwnMarkCard } from '../marking/OwnMarkCard';
import { ownMarkQuery } from '../marking/queries';
import '../marking/marking.css';

interface PartProps {
  application: ExamApplication;
}

interface ResultPart {
  name: string;
  /** Before that there is nothing to show. */
  from: ExamPhase;
  Part: ComponentType<PartProps>;
}

const course: ExamPhase[] = ['APPEAL', 'DEFENCE', 'SUMMARY', 'RESULT', 'ARCHIVED'];

/** What later parts of the exam show a candidate above the file. */
const parts: ResultPart[] = [
  { name: 'result', from: 'RESULT', Part: OwnResultPart },
  { name: 'project', from: 'DEFENCE', Part: ProjectPart },
  { name: 'mark', from: 'APPEAL', Part: OwnMarkPart },
];

export function ResultParts({ application }: PartProps) {
  const reached = course.indexOf(application.phase);
  return parts
    .filter(({ from }) => reached >= course.indexOf(from))
    .map(({ name, Part }) => <Part key={name} application={application} />);
}

function OwnMarkPart({ application: { round, councilNo } }: PartProps) {
  const own = useQuery({ ...ownMarkQuery(round, councilNo), retry: false });
  return own.data ? <OwnMarkCard own={own.data} code={round} council={councilNo} /> : null;
}

function ProjectPart({ application: { round, councilNo } }: PartProps) {
  const { t } = useTranslation();
  const own = useQuery({ ...ownMarkQuery(round, councilNo), retry: false });
  if (!own.data?.admitted) return null;
  return (
    <section className="card exam-part no-print">
      <h2>{t('examDefence.myProject')}</h2>
      <Link
        to="/exams/$code/councils/$no/my-project"
        params={{ code: round, no: String(councilNo) }}
        className="button button-secondary"
      >
        {t('examPeople.openProject')}
      </Link>
    </section>
  );
}

function OwnResultPart({ application: { round } }: PartProps) {
  const { t } = useTranslation();
  return (
    <section className="card exam-part no-print">
      <h2>{t('examResult.mine')}</h2>
      <p>{t('examPeople.resultLead')}</p>
      <Link to="/exams/$code/my-result" params={{ code: round }} className="button button-primary">
        {t('examPeople.openResult')}
      </Link>
    </section>
  );
}
