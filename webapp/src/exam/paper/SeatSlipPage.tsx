import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Armchair, ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamApplication } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { PaperPage } from '../../shared/paper/PaperPage';
import { formatDateTime, formatDay } from '../../shared/time/format';
import { FactList } from '../../shared/ui/Facts';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { applicationQuery } from '../candidate/queries';
import { ExamSheet } from './ExamSheet';

const route = getRouteApi('/exam-portal/applications/$id/seat');

/** What a candidate brings along: number, room, seat, and when to be there. */
export function SeatSlipPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const application = useQuery(applicationQuery(id));
  if (application.isPending) return <Loading />;
  if (!application.data) return <Failure page error={application.error} onRetry={() => application.refetch()} />;
  const { place, round } = application.data;
  return (
    <PaperPage
      name={t('examPaper.seatSlip')}
      of={round}
      back={
        <Link to="/exam-portal/applications/$id" params={{ id }} className="button button-quiet">
          <ArrowLeft aria-hidden size={16} />
          {t('examPaper.toApplication')}
        </Link>
      }
    >
      {place ? (
        <SeatSlip application={application.data} place={place} />
      ) : (
        <Empty icon={Armchair} title={t('examPaper.noSeatYet')} />
      )}
    </PaperPage>
  );
}

interface SeatSlipProps {
  application: ExamApplication;
  place: NonNullable<ExamApplication['place']>;
}

function SeatSlip({ application, place }: SeatSlipProps) {
  const { t } = useTranslation();
  const { post, dates } = application;
  return (
    <ExamSheet
      organiser={local(application.organiserVi, application.organiserEn)}
      council={local(application.councilVi, application.councilEn)}
      title={t('examPaper.seatSlipTitle')}
      lines={[local(application.roundVi, application.roundEn), t('examPaper.round', { code: application.round })]}
      signers={[{ title: t('examPaper.forCouncil'), note: t('examPaper.signAndName') }]}
    >
      <div className="exam-sheet-facts">
        <FactList
          facts={[
            [
              t('examPeople.number'),
              <span key="number" className="exam-sheet-number">
                {place.number}
              </span>,
            ],
            [t('examPeople.name'), <strong key="name">{application.fullName}</strong>],
            [t('examPeople.birthDate'), formatDay(application.birthDate)],
            [t('examPeople.gender'), t(`examPeople.genders.${application.said.gender}`)],
            [t('examPeople.workPlace'), application.said.workPlace],
            [t('examPaper.appliesFor'), `${local(post.titleVi, post.titleEn)}, ${local(post.unitVi, post.unitEn)}`],
            [
              t('examPaper.paperAt'),
              dates.paperStarts && <strong key="at">{formatDateTime(dates.paperStarts)}</strong>,
            ],
            [t('examPeople.room'), <strong key="room">{place.room}</strong>],
            [t('examPaper.seat'), <strong key="seat">{place.seat}</strong>],
            [t('examPeople.place'), place.address],
          ]}
        />
      </div>
      <ul className="exam-sheet-notes">
        <li>{t('examPaper.bring')}</li>
        <li>{t('examPaper.beThere')}</li>
        <li>{t('examPaper.wrongData')}</li>
      </ul>
    </ExamSheet>
  );
}
