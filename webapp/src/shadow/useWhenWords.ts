import { useTranslation } from 'react-i18next';
import type { LadderRung } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';

/** "8 giờ làm việc trước hạn, không sớm hơn 50 % thời hạn" */
export function useWhenWords(): (rung: LadderRung) => string {
  const { t } = useTranslation();
  return ({ measuredFrom, workingMinutes, notBeforePercent }) => {
    const hours = formatNumber(Math.abs(workingMinutes) / 60);
    const side = workingMinutes === 0 ? 'at' : workingMinutes < 0 ? 'before' : 'after';
    const when = t(`shadow.when.${measuredFrom}.${side}`, { hours });
    return notBeforePercent ? `${when}, ${t('shadow.notBefore', { percent: notBeforePercent })}` : when;
  };
}
