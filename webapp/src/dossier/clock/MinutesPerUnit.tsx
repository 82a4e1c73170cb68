import { useTranslation } from 'react-i18next';
import type { DossierClock } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatNumber } from '../../shared/time/format';

/** Whose time it was: working hours of each unit. */
export function MinutesPerUnit({ units }: { units: DossierClock['minutesPerUnit'] }) {
  const { t } = useTranslation();
  if (units.length === 0) return null;
  const most = Math.max(1, ...units.map((unit) => unit.minutes));
  return (
    <section className="card">
      <h2>{t('clock.perUnit')}</h2>
      <table className="unit-minutes">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('dossier.unit')}</th>
            <th scope="col">{t('step.worked')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unitCode}>
              <th scope="row">{local(unit.unitName, unit.unitNameEn)}</th>
              <td>
                <meter className="unit-bar" min={0} max={most} value={unit.minutes} aria-hidden />
                <span className="figures">{t('unit.hours', { hours: formatNumber(unit.minutes / 60) })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
