import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExamSupervision, PublishedHead, SeenBySupervision } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { Failure, Loading } from '../../shared/ui/States';
import { evidenceAddress, supervisionQuery } from './queries';
import { ReportCard } from './ReportCard';
import { Timeline } from './Timeline';
import './supervision.css';

const route = getRouteApi('/exams/$code');

/** What the supervision board sees: everything that happened, nothing that links a mark to a person. */
export function SupervisionPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const view = useQuery(supervisionQuery(code));
  if (view.isPending) return <Loading />;
  if (!view.data) return <Failure error={view.error} onRetry={() => view.refetch()} />;
  return (
    <section className="supervision">
      <p className="muted">{t('examSupervision.lead')}</p>
      <Counts view={view.data} />
      {view.data.councils.map((council) => (
        <ReportCard key={council.councilNo} code={code} council={council} />
      ))}
      <SeenTable title={t('examSupervision.alarms')} empty={t('examSupervision.noAlarms')} rows={view.data.alarms} />
      <SeenTable title={t('examSupervision.reads')} empty={t('examSupervision.noReads')} rows={view.data.reads} />
      <Timeline code={code} />
      <Heads code={code} heads={view.data.heads} />
    </section>
  );
}

function Counts({ view }: { view: ExamSupervision }) {
  const { t } = useTranslation();
  const total = Object.values(view.counts).reduce((sum, count) => sum + count, 0);
  return (
    <dl className="facts card">
      <Count label={t('examSupervision.entries')} value={total} />
      <Count label={t('examSupervision.alarms')} value={view.alarms.length} />
      <Count label={t('examSupervision.reads')} value={view.reads.length} />
      <Count label={t('examSupervision.declarations')} value={view.counts.CONFLICT_DECLARED ?? 0} />
      <Count label={t('examSupervision.heads')} value={view.heads.length} />
    </dl>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="figures">{formatNumber(value, 0)}</dd>
    </div>
  );
}

function SeenTable({ title, empty, rows }: { title: string; empty: string; rows: SeenBySupervision[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) {
    return (
      <div className="card">
        <h2>{title}</h2>
        <p className="muted">{empty}</p>
      </div>
    );
  }
  return (
    <div className="card">
      <h2>{title}</h2>
      <div className="table-wrap">
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('examSupervision.when')}</th>
              <th scope="col">{t('examSupervision.who')}</th>
              <th scope="col">{t('examSupervision.what')}</th>
              <th scope="col" className="number">
                {t('examSupervision.times')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.username} ${row.what} ${row.council} ${row.firstAt}`}>
                <td data-label={t('examSupervision.when')} className="figures">
                  {formatDateTime(row.lastAt)}
                </td>
                <td data-label={t('examSupervision.who')}>
                  <span>
                    {row.fullName}
                    <span className="cell-second">{row.username}</span>
                  </span>
                </td>
                <td data-label={t('examSupervision.what')}>
                  <span>
                    <span className="supervision-what">{local(row.textVi, row.textEn)}</span>
                    {row.things > 1 && (
                      <span className="cell-second">{t('examSupervision.things', { count: row.things })}</span>
                    )}
                  </span>
                </td>
                <td data-label={t('examSupervision.times')} className="number">
                  {row.times}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Heads({ code, heads }: { code: string; heads: PublishedHead[] }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <h2>{t('examSupervision.heads')}</h2>
      <p>{t('examSupervision.headsLead')}</p>
      <p>
        <a href={evidenceAddress(code)} download className="button button-secondary">
          <Download aria-hidden size={16} />
          {t('examSupervision.evidence')}
        </a>
      </p>
      <ul className="supervision-heads">
        {heads.map((head) => (
          <li key={head.seq}>
            <span className="figures">{formatDateTime(head.publishedAt)}</span>
            <span className="code">
              {head.seq}:{head.hash}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
