import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamAppointment } from '../../shared/api/types';
import { formatDate, formatDay } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { FileCard } from './FileCard';
import { appointmentQuery } from './queries';
import '../../shared/paper/paper.css';
import './decision.css';

const route = getRouteApi('/exams/$code/appointments/$post');

/** The decision of an appointment: a draft until it is signed; on screen to read, on paper to sign. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { code, post } = route.useParams();
  const appointment = useQuery(appointmentQuery(code, post));
  if (appointment.isPending) return <Loading />;
  if (!appointment.data) return <Failure page error={appointment.error} onRetry={() => appointment.refetch()} />;
  return (
    <article className="slip-page">
      <div className="slip-head">
        <PageHead title={t('examRound.decisionSheet')} tabTitle={`${t('examRound.decisionSheet')} ${code}`}>
          <Link to="/exams/$code" params={{ code }} className="button button-quiet">
            <ArrowLeft aria-hidden size={16} />
            {t('examRound.back')}
          </Link>
          <Button variant="primary" onPress={() => window.print()}>
            <Printer aria-hidden size={16} />
            {t('action.print')}
          </Button>
        </PageHead>
      </div>
      {appointment.data.state === 'FILE_OPEN' ? (
        <FileCard appointment={appointment.data} />
      ) : (
        <Sheet appointment={appointment.data} />
      )}
    </article>
  );
}

/** Of the day it was signed; left open on a draft, as the hand fills it in. */
function placeAndDay(signedAt: string | null, t: TFunction): string {
  const [day, month, year] = signedAt ? formatDate(signedAt).split('/') : ['……', '……', '………'];
  return t('examRound.sheet.placeAndDay', { day, month, year });
}

/** Statutory papers are Vietnamese whatever the page's language; dots are for what is written in by hand. */
function Sheet({ appointment }: { appointment: ExamAppointment }) {
  const { t } = useTranslation();
  const dots = '……………';
  return (
    <section className="decision always-light" lang="vi">
      <header className="decision-head">
        <div>
          <strong>{appointment.authorityName.toUpperCase()}</strong>
          <p>{t('examRound.sheet.number', { number: appointment.decisionNumber ?? dots })}</p>
        </div>
        <div>
          <strong>{t('examRound.sheet.nation')}</strong>
          <p className="decision-motto">{t('examRound.sheet.motto')}</p>
          <p className="decision-place">{placeAndDay(appointment.signedAt, t)}</p>
        </div>
      </header>
      {!appointment.signedAt && <p className="decision-draft">{t('examRound.sheet.draft')}</p>}
      <h2>{t('examRound.sheet.title')}</h2>
      <p className="decision-about">{t('examRound.sheet.about')}</p>
      <ul className="decision-grounds">
        <li>{t('examRound.sheet.law')}</li>
        <li>{t('examRound.sheet.basis', { basis: appointment.legalBasis })}</li>
        <li>{t('examRound.sheet.result', { code: appointment.roundCode })}</li>
        <li>
          {t('examRound.sheet.personnel', {
            number: appointment.personnelNumber ?? dots,
            day: appointment.metOn ? formatDay(appointment.metOn) : dots,
          })}
        </li>
      </ul>
      <h3>{t('examRound.sheet.decides')}</h3>
      <p>
        {t('examRound.sheet.article1', {
          name: appointment.winnerName,
          title: appointment.titleVi,
          unit: appointment.unitName,
          years: appointment.termYears ?? dots,
          from: appointment.effectiveOn ? formatDay(appointment.effectiveOn) : dots,
        })}
      </p>
      <p>{t('examRound.sheet.article2')}</p>
      <p>{t('examRound.sheet.article3', { unit: appointment.unitName, name: appointment.winnerName })}</p>
      <footer className="decision-foot">
        <div>
          <strong>{t('examRound.sheet.copies')}</strong>
          <ul className="decision-copies">
            <li>{t('examRound.sheet.copyTo1')}</li>
            <li>{t('examRound.sheet.copyTo2')}</li>
            <li>{t('examRound.sheet.copyTo3')}</li>
          </ul>
        </div>
        <div className="decision-sign">
          <strong>{t('examRound.sheet.leader')}</strong>
          <span>{appointment.signedByName ?? ''}</span>
        </div>
      </footer>
    </section>
  );
}
