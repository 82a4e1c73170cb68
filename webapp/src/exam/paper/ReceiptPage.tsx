import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamApplication } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { PaperPage } from '../../shared/paper/PaperPage';
import { formatDateTime, formatDay } from '../../shared/time/format';
import { FactList } from '../../shared/ui/Facts';
import { Failure, Loading } from '../../shared/ui/States';
import { applicationQuery } from '../candidate/queries';
import { saidFacts } from '../candidate/saidFacts';
import { ExamSheet } from './ExamSheet';

const route = getRouteApi('/exam-portal/applications/$id/receipt');

/** What a candidate keeps in hand: who took the application, when, and what lay in it. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const application = useQuery(applicationQuery(id));
  if (application.isPending) return <Loading />;
  if (!application.data) return <Failure page error={application.error} onRetry={() => application.refetch()} />;
  return (
    <PaperPage
      name={t('examPaper.receipt')}
      of={application.data.round}
      back={
        <Link to="/exam-portal/applications/$id" params={{ id }} className="button button-quiet">
          <ArrowLeft aria-hidden size={16} />
          {t('examPaper.toApplication')}
        </Link>
      }
    >
      <Receipt application={application.data} />
    </PaperPage>
  );
}

function Receipt({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const { post } = application;
  return (
    <ExamSheet
      organiser={local(application.organiserVi, application.organiserEn)}
      title={t('examPaper.receiptTitle')}
      lines={[local(application.roundVi, application.roundEn), t('examPaper.round', { code: application.round })]}
      signers={[
        { title: t('examPaper.handsIn'), note: t('examPaper.signAndName'), name: application.fullName },
        { title: t('examPaper.takesIn'), note: t('examPaper.signAndName') },
      ]}
    >
      <div className="exam-sheet-facts">
        <FactList
          facts={[
            [t('examPaper.appliesFor'), <strong key="post">{local(post.titleVi, post.titleEn)}</strong>],
            [t('examPaper.unitOfPost'), local(post.unitVi, post.unitEn)],
            [t('examPeople.name'), <strong key="name">{application.fullName}</strong>],
            [t('examPeople.birthDate'), formatDay(application.birthDate)],
            ...saidFacts(application.said, t),
            [t('examPeople.receivedAt'), formatDateTime(application.registeredAt)],
            [t('examPeople.closes'), application.closesAt && formatDateTime(application.closesAt)],
            [t('examPeople.state'), t(`examPeople.status.${application.status}`)],
          ]}
        />
      </div>
      <HandedIn application={application} />
      <p>{t('examPaper.receiptNote')}</p>
    </ExamSheet>
  );
}

function HandedIn({ application: { papers } }: { application: ExamApplication }) {
  const { t } = useTranslation();
  return (
    <table className="slip-table table-cards">
      <caption className="exam-sheet-caption">{t('examPeople.components')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('examPaper.no')}</th>
          <th scope="col">{t('examPaper.component')}</th>
          <th scope="col">{t('examPeople.issuedOn')}</th>
          <th scope="col">{t('examPeople.state')}</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper, index) => (
          <tr key={paper.code}>
            <td data-label={t('examPaper.no')} className="slip-seq">
              {index + 1}
            </td>
            <td data-label={t('examPaper.component')}>{local(paper.nameVi, paper.nameEn)}</td>
            <td data-label={t('examPeople.issuedOn')}>{paper.issuedOn ? formatDay(paper.issuedOn) : '–'}</td>
            <td data-label={t('examPeople.state')}>{t(`examPeople.paper.${paper.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
