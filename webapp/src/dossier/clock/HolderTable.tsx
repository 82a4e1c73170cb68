import { useTranslation } from 'react-i18next';
import type { BallInCourt } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { durationWords } from '../../shared/time/duration';
import { formatNumber } from '../../shared/time/format';
import { HolderSymbol } from './HolderSymbol';

/** The same as the bar in figures, with its sum. */
export function HolderTable({ time, shares }: { time: BallInCourt; shares: number[] }) {
  const { t } = useTranslation();
  const percent = (share: number) => t('unit.percent', { share: formatNumber(share) });
  const sum = shares.reduce((total, share) => total + share, 0);
  return (
    <div className="table-wrap">
      <table className="table court-table">
        <caption className="visually-hidden">{t('court.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('court.holder')}</th>
            <th scope="col" className="number">
              {t('court.time')}
            </th>
            <th scope="col" className="number">
              {t('court.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {time.holders.map((held, index) => (
            <tr key={`${held.holder}-${held.unitCode}`}>
              <td>
                <span className="holder">
                  <span className={`court-number held-by-${held.holder.toLowerCase()}`} aria-hidden>
                    {formatNumber(index + 1)}
                  </span>
                  <HolderSymbol holder={held.holder} />
                  <span>
                    {local(held.name, held.nameEn)}
                    <small>{t(`holder.${held.holder}`)}</small>
                  </span>
                </span>
              </td>
              <td className="number">{durationWords(held.minutes, t)}</td>
              <td className="number">{percent(shares[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('court.sum')}</th>
            <td className="number">{durationWords(time.totalMinutes, t)}</td>
            <td className="number">{percent(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
