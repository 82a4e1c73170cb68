import { CircleCheck, CircleX, Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';
import { hasEnded } from './words';

/** Whether the plan is as much work as at the office, and what that compares; of a work that has ended, only how it was. */
export function Workload({ request: { workload, status } }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const said = hasEnded(status) ? endedWord(workload) : workload.equal ? 'workloadEqual' : 'workloadUnequal';
  const [Icon, tone] = hasEnded(status)
    ? [Info, 'muted']
    : workload.equal
      ? [CircleCheck, 'remote-met']
      : [CircleX, 'remote-fail'];
  return (
    <>
      <p className="remote-allowed">
        <Icon aria-hidden size={16} className={tone} />
        {t(`remote.${said}`, { planned: formatNumber(workload.planned, 2), office: formatNumber(workload.office, 2) })}
      </p>
      {said !== 'workloadNever' && (
        <p className="cell-second">{t('remote.workloadCompared', { tolerance: workload.tolerancePercent })}</p>
      )}
    </>
  );
}

const endedWord = ({ office, equal }: RemoteRequest['workload']) =>
  office === 0 ? 'workloadNever' : equal ? 'workloadEndedEqual' : 'workloadEnded';
