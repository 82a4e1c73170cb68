import { useTranslation } from 'react-i18next';
import type { RemoteUnit } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatNumber } from '../shared/time/format';

/** The units of a round with their quota: how many may, how many do, how many have to stay. */
export function UnitTable({ units }: { units: RemoteUnit[] }) {
  const { t } = useTranslation();
  return (
    <div className="table-wrap">
      <table className="table table-cards">
        <caption className="visually-hidden">{t('remote.units')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('remote.unit')}</th>
            <th scope="col">{t('remote.quota')}</th>
            <th scope="col" className="number">
              {t('remote.left')}
            </th>
            <th scope="col" className="number">
              {t('remote.minPresent')}
            </th>
            <th scope="col" className="number">
              {t('remote.daysPerWeek')}
            </th>
            <th scope="col">{t('remote.before')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitCode}>
              <td data-label={t('remote.unit')}>{local(unit.name, unit.nameEn)}</td>
              <td data-label={t('remote.quota')}>
                {t('remote.quotaOf', { quota: unit.quota, ratio: unit.ratioPercent, people: unit.headCount })}
              </td>
              <td data-label={t('remote.left')} className="number">
                {unit.left}
              </td>
              <td data-label={t('remote.minPresent')} className="number">
                {unit.minPresent}
              </td>
              <td data-label={t('remote.daysPerWeek')} className="number">
                {unit.daysPerWeek}
              </td>
              <td data-label={t('remote.before')}>
                {unit.baselineOnTime !== null &&
                  unit.baselineSatisfaction !== null &&
                  t('remote.beforeFigures', {
                    onTime: formatNumber(unit.baselineOnTime),
                    satisfied: formatNumber(unit.baselineSatisfaction),
                  })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
