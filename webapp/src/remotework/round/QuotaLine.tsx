import { Calculator } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/time/format';
import { mostAwayOf, quotaOf, type UnitEntries } from './entries';

/** What the numbers of a unit come to, as soon as they are typed. */
export function QuotaLine({ unit }: { unit: UnitEntries }) {
  const { t } = useTranslation();
  const quota = quotaOf(unit);
  const away = mostAwayOf(unit);
  return (
    <div className="round-quota" aria-live="polite">
      <Calculator aria-hidden size={18} />
      <div>
        {quota === null && away === null && <p className="muted">{t('remote.quotaOpen')}</p>}
        {quota !== null && (
          <p>
            {t('remote.quotaSum', {
              people: formatNumber(unit.headCount ?? 0),
              ratio: formatNumber(unit.ratioPercent ?? 0),
              count: quota,
            })}
          </p>
        )}
        {away !== null && (
          <p>
            {t('remote.awaySum', {
              people: formatNumber(unit.headCount ?? 0),
              present: formatNumber(unit.minPresent ?? 0),
              count: Math.max(0, away),
            })}
          </p>
        )}
      </div>
    </div>
  );
}
