import { useQuery } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemotePosition } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { Failure, Loading } from '../shared/ui/States';
import { positionsQuery } from './queries';

/** What keeps a position from taking part. */
export const bars = ['citizenContact', 'handlesProcedures', 'secretDuty'] as const;

/** The published list of positions: which may work from home, and what keeps the others from it. */
export function PositionTable({ round }: { round: string }) {
  const { t } = useTranslation();
  const positions = useQuery(positionsQuery(round));
  if (positions.isPending) return <Loading />;
  if (!positions.data) return <Failure error={positions.error} onRetry={() => positions.refetch()} />;
  return (
    <div className="table-wrap">
      <table className="table table-cards">
        <caption className="table-caption">{t('remote.positions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('remote.position')}</th>
            <th scope="col">{t('remote.unit')}</th>
            <th scope="col">{t('remote.allowed')}</th>
            <th scope="col">{t('remote.holders')}</th>
          </tr>
        </thead>
        <tbody>
          {positions.data.map((position) => (
            <tr key={position.id}>
              <td data-label={t('remote.position')}>
                <span>
                  {local(position.titleVi, position.titleEn)}
                  <span className="cell-second">{position.code}</span>
                </span>
              </td>
              <td data-label={t('remote.unit')}>{local(position.unitName, position.unitNameEn)}</td>
              <td data-label={t('remote.allowed')}>
                <Allowed position={position} />
              </td>
              <td data-label={t('remote.holders')}>{position.holders.map(({ fullName }) => fullName).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether those who hold it may register, or what speaks against it. */
export function Allowed({ position }: { position: Pick<RemotePosition, (typeof bars)[number]> }) {
  const { t } = useTranslation();
  const barred = bars.filter((bar) => position[bar]);
  const Icon = barred.length ? X : Check;
  return (
    <span className="remote-allowed">
      <Icon aria-hidden size={16} className={barred.length ? 'remote-fail' : 'remote-met'} />
      {barred.length ? barred.map((bar) => t(`remote.bar.${bar}`)).join('; ') : t('remote.mayRegister')}
    </span>
  );
}
