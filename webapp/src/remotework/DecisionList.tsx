import { useInfiniteQuery } from '@tanstack/react-query';
import { FileCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemoteDecision } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDate } from '../shared/time/format';
import { PagedList } from '../shared/ui/PagedList';
import { Empty } from '../shared/ui/States';
import { AfterAppeal } from './AfterAppeal';
import { decisionsQuery } from './queries';
import { VerdictMark } from './VerdictMark';

/** What was decided in a unit: a refusal stands there as plainly as an approval. */
export function DecisionList({ round, unit }: { round: string; unit: string }) {
  const { t } = useTranslation();
  const decisions = useInfiniteQuery(decisionsQuery(round, unit));
  return (
    <section className="remote-section">
      <h2>{t('remote.decisions')}</h2>
      <PagedList query={decisions} empty={<Empty icon={FileCheck} title={t('remote.noDecisions')} />}>
        {(rows) => <DecisionTable rows={rows} />}
      </PagedList>
    </section>
  );
}

function DecisionTable({ rows }: { rows: RemoteDecision[] }) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table table-cards">
        <caption className="visually-hidden">{t('remote.decisions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('remote.applicant')}</th>
            <th scope="col">{t('remote.decision')}</th>
            <th scope="col">{t('remote.decisionReason')}</th>
            <th scope="col">{t('remote.publishedOn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td data-label={t('remote.applicant')}>
                <span>
                  {row.fullName}
                  <span className="cell-second">{local(row.positionTitleVi, row.positionTitleEn)}</span>
                </span>
              </td>
              <td data-label={t('remote.decision')}>
                <span>
                  <VerdictMark decision={row.standing} />
                  <span className="cell-second">{t('remote.dayCount', { count: row.days })}</span>
                  <AfterAppeal {...row} decidedAt={row.publishedAt} />
                </span>
              </td>
              <td data-label={t('remote.decisionReason')} className={row.reasonCode ? undefined : 'cell-none'}>
                <span>
                  {row.reasonCode && row.standing !== row.decision && `${t('remote.atFirst')} `}
                  {[local(row.reasonVi ?? '', row.reasonEn), row.rule].filter(Boolean).join(' · ')}
                </span>
              </td>
              <td data-label={t('remote.publishedOn')}>{formatDate(row.publishedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
