import { useTranslation } from 'react-i18next';
import type { Period } from './period';

/** "Tháng 11/2026", "Quý IV/2026", "Năm 2026". */
export function usePeriodWords(): (period: Period) => string {
  const { t } = useTranslation();
  return ({ kind, year, number }) =>
    t(`performance.period.${kind}`, { year, number: kind === 'quarter' ? romans[number - 1] : number });
}

const romans = ['I', 'II', 'III', 'IV'];
