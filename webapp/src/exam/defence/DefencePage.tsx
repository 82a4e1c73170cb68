import { useQuery } from '@tanstack/react-query';
import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { CouncilChoice } from '../CouncilChoice';
import { councilsWith, useCouncil } from '../useCouncil';
import { DefenceTableRow } from './DefenceTableRow';
import { defenceQuery } from './queries';
import './defence.css';

const offered = councilsWith('DEFENCE');

/** Where members of the project board mark the defences. */
export function DefencePage() {
  const { t } = useTranslation();
  const { code, round, councils, council } = useCouncil(offered);
  if (!round) return <Loading />;
  if (councils.length === 0) return <Empty icon={Presentation} title={t('examDefence.notYours')} />;
  return (
    <>
      <CouncilChoice councils={councils} council={council} />
      <DefenceTable key={council} code={code} council={council} />
    </>
  );
}

function DefenceTable({ code, council }: { code: string; council: number }) {
  const { t } = useTranslation();
  const defence = useQuery(defenceQuery(code, council));
  if (defence.isPending) return <Loading />;
  if (!defence.data) return <Failure error={defence.error} onRetry={() => defence.refetch()} />;
  const { scale, items, due } = defence.data;
  if (items.length === 0) return <Empty icon={Presentation} title={t('examDefence.nobody')} />;
  return (
    <section>
      <p className="muted">
        {t('examDefence.lead', {
          fewest: formatNumber(scale.fewestMarkers),
          spread: formatNumber(scale.widestSpread),
          lowest: formatNumber(scale.lowest),
          highest: formatNumber(scale.highest),
        })}
        {due && ` ${t('examDefence.due', { at: formatDateTime(due) })}`}
      </p>
      <p className="muted">{t('examDefence.noAppeal')}</p>
      <div className="card table-wrap">
        <table className="table table-cards defence-table">
          <caption className="table-caption">{t('examDefence.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('examDefence.candidate')}</th>
              <th scope="col">{t('examDefence.project')}</th>
              <th scope="col">{t('examDefence.ownMark')}</th>
              <th scope="col">{t('examDefence.board')}</th>
              <th scope="col">{t('examDefence.minutes')}</th>
              <th scope="col" className="number">
                {t('examDefence.result')}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <DefenceTableRow key={row.candidateId} code={code} council={council} defence={defence.data} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
