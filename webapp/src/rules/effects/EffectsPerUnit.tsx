import { useTranslation } from 'react-i18next';
import type { RuleChangePreview } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatNumber } from '../../shared/time/format';

export function EffectsPerUnit({ preview: { perUnit } }: { preview: RuleChangePreview }) {
  const { t } = useTranslation();
  if (perUnit.length === 0) return null;
  return (
    <div className="table-wrap">
      <table className="table table-tight">
        <caption className="visually-hidden">{t('rules.perUnit')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dossier.unit')}</th>
            <th scope="col" className="number">
              {t('rules.number.dossiers')}
            </th>
            <th scope="col" className="number">
              {t('rules.number.becomeLate')}
            </th>
            <th scope="col" className="number">
              {t('rules.number.saved')}
            </th>
          </tr>
        </thead>
        <tbody>
          {perUnit.map((unit) => (
            <tr key={unit.unitCode}>
              <td>{local(unit.unitName, unit.unitNameEn)}</td>
              <td className="number">{formatNumber(unit.dossiers)}</td>
              <td className="number">{formatNumber(unit.becomeLate)}</td>
              <td className="number">{formatNumber(unit.saved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
