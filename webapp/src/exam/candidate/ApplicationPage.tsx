import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, Printer, Ticket } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { ExamApplication } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatDay } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { type Fact, FactList } from '../../shared/ui/Facts';
import { Modal } from '../../shared/ui/Modal';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { CandidateTimeline } from './CandidateTimeline';
import { Papers } from './Papers';
import { PortalLink } from './PortalLink';
import { applicationAddress, applicationQuery } from './queries';
import { ResultParts } from './resultParts';
import { SaidCard } from './SaidCard';
import { StatusMark } from './StatusMark';
import { useApplicationAction } from './useApplicationAction';
import { VetActions } from './VetActions';
import { VettingCard } from './VettingCard';
import '../../dossier/dossier.css';
import './candidate.css';

const route = getRouteApi('/exam-portal/applications/$id');

/** One application: for its candidate, and for the board that checks it. */
export function ApplicationPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const found = useQuery(applicationQuery(id));
  if (found.isPending) return <Loading />;
  if (!found.data) return <Failure page error={found.error} onRetry={() => found.refetch()} />;
  const application = found.data;
  return (
    <article className="exam-application">
      {application.mine ? (
        <PortalLink />
      ) : (
        <Link to="/exams/$code/vetting" params={{ code: application.round }} className="back-link">
          <ArrowLeft aria-hidden size={16} /> {t('examPeople.toVetting')}
        </Link>
      )}
      <PageHead
        title={local(application.post.titleVi, application.post.titleEn)}
        tabTitle={t('examPeople.application')}
      >
        {application.place && (
          <Link
            to="/exam-portal/applications/$id/seat"
            params={{ id }}
            className={application.phase === 'LISTED' ? 'button button-primary' : 'button button-secondary'}
          >
            <Ticket aria-hidden size={16} /> {t('examPeople.seatSlip')}
          </Link>
        )}
        <Link to="/exam-portal/applications/$id/receipt" params={{ id }} className="button button-secondary">
          <Printer aria-hidden size={16} /> {t('examPeople.receipt')}
        </Link>
        {application.mayWithdraw && <Withdraw application={application} />}
      </PageHead>
      <Head application={application} />
      {application.suspended && <p className="note note-info">{t('examPeople.suspended')}</p>}
      <div className="columns">
        <div className="column-side">
          {application.mine && <ResultParts application={application} />}
          {!application.mine && <VetActions application={application} />}
          <VettingCard application={application} />
          <Papers application={application} />
        </div>
        <div className="column-side">
          <CandidateTimeline application={application} />
          <SaidCard application={application} />
        </div>
      </div>
    </article>
  );
}

function Head({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const facts: Fact[] = [
    [t('examPeople.state'), <StatusMark key="state" status={application.status} />],
    [t('examPeople.name'), application.fullName],
    [t('examPeople.birthDate'), formatDay(application.birthDate)],
    [t('examPeople.gender'), t(`examPeople.genders.${application.said.gender}`)],
    [t('examPeople.receivedAt'), formatDateTime(application.registeredAt)],
    [
      t('examPeople.round'),
      <span key="round" className="code">
        {application.round}
      </span>,
    ],
  ];
  if (application.place) {
    const { number, room, address, seat } = application.place;
    facts.push([t('examPeople.number'), <strong key="number">{number}</strong>]);
    facts.push([t('examPeople.room'), `${room}, ${t('examPeople.seatNo', { seat })} – ${address}`]);
  }
  return <FactList facts={facts} className="facts-line" />;
}

function Withdraw({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const withdraw = useApplicationAction<object>(
    (body) => post<ExamApplication>(`${applicationAddress(application.id)}/withdraw`, body),
    () => setAsking(false),
  );
  return (
    <>
      <Button className="no-print" onPress={() => setAsking(true)}>
        {t('examPeople.withdraw')}
      </Button>
      <Modal title={t('examPeople.withdraw')} isOpen={asking} onClose={() => setAsking(false)}>
        <div className="dialog-body">
          <p>{t('examPeople.withdrawLead')}</p>
          <ProblemNote error={withdraw.error} />
          <div className="form-actions">
            <Button variant="danger" isPending={withdraw.isPending} onPress={() => withdraw.mutate({})}>
              {t('examPeople.withdraw')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
