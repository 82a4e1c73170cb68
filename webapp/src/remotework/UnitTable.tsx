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
              <td data-label={t('remote.quota')} className="remote-unbroken">
                {t('remote.quotaOf', { count: unit.quota, ratio: unit.ratioPercent, people: unit.headCount })}
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
              <td data-label={t('remote.before')} className="remote-unbroken">
                <span>
                  {unit.baselineOnTime !== null &&
                    t('remote.onTimeBefore', { share: formatNumber(unit.baselineOnTime) })}
                  {unit.baselineSatisfaction !== null && (
                    <span className="cell-second">
                      {t('remote.satisfiedBefore', { share: formatNumber(unit.baselineSatisfaction) })}
                    </span>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
