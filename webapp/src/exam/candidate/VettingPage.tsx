import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CandidateRow, CouncilCandidates } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { candidatesQuery } from './queries';
import { StatusMark } from './StatusMark';
import '../../dossier/dossier.css';
import './candidate.css';

const route = getRouteApi('/exams/$code/vetting');

/** The desk of the vetting board: who applied, what the table says, who is decided. */
export function VettingPage() {
  const { code } = route.useParams();
  const list = useQuery(candidatesQuery(code));
  if (list.isPending) return <Loading />;
  if (!list.data) return <Failure error={list.error} onRetry={() => list.refetch()} />;
  return list.data.councils.map((council) => <CouncilList key={council.councilNo} council={council} />);
}

function CouncilList({ council }: { council: CouncilCandidates }) {
  const { t } = useTranslation();
  const applying = council.candidates.filter(({ status }) => status !== 'WITHDRAWN');
  const decided = applying.filter(({ vetting }) => vetting === 'CONFIRMED').length;
  return (
    <section className="exam-section">
      <h2>{local(council.nameVi, council.nameEn)}</h2>
      <p className="muted">
        {t('examPeople.decidedOf', { decided, all: applying.length })}
        {council.closesAt && ` · ${t('examPeople.registrationUntil', { at: formatDateTime(council.closesAt) })}`}
      </p>
      {council.candidates.length === 0 ? (
        <Empty icon={Users} title={t('examPeople.noCandidates')} />
      ) : (
        <div className="card table-wrap">
          <table className="table table-cards">
            <caption className="visually-hidden">{t('examPeople.candidates')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('examPeople.name')}</th>
                <th scope="col">{t('examPeople.post')}</th>
                <th scope="col">{t('examPeople.state')}</th>
                {council.vets && <th scope="col">{t('examPeople.table')}</th>}
                <th scope="col">{t('examPeople.vetting')}</th>
              </tr>
            </thead>
            <tbody>
              {council.candidates.map((row) => (
                <Row key={row.id} row={row} vets={council.vets} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ row, vets }: { row: CandidateRow; vets: boolean }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td data-label={t('examPeople.name')}>
        {vets ? (
          <Link to="/exam-portal/applications/$id" params={{ id: row.id }}>
            {row.fullName}
          </Link>
        ) : (
          row.fullName
        )}
      </td>
      <td data-label={t('examPeople.post')}>{local(row.post.titleVi, row.post.titleEn)}</td>
      <td data-label={t('examPeople.state')}>
        <StatusMark status={row.status} />
      </td>
      {vets && (
        <td data-label={t('examPeople.table')}>
          {row.findings ? t('examPeople.failing', { count: row.findings }) : t('examPeople.allMet')}
        </td>
      )}
      <td data-label={t('examPeople.vetting')}>
        <span>
          {t(`examPeople.vettingState.${row.vetting}`)}
          {row.answered && <span className="cell-second">{t('examPeople.hasAnswered')}</span>}
        </span>
      </td>
    </tr>
  );
}
