import { useTranslation } from 'react-i18next';
import type { Stretch } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { durationWords } from '../../shared/time/duration';
import { formatDateTime } from '../../shared/time/format';
import { HolderSymbol } from './HolderSymbol';

/** One holder after the other, from the receipt on. */
export function Stretches({ stretches }: { stretches: Stretch[] }) {
  const { t } = useTranslation();
  if (stretches.length === 0) return null;
  return (
    <details className="day-details">
      <summary>{t('court.stretches')}</summary>
      <ol className="stretches" aria-label={t('court.stretches')}>
        {stretches.map((stretch) => (
          <li key={`${stretch.from}-${stretch.holder}-${stretch.unitCode}`}>
            <span className={`court-number held-by-${stretch.holder.toLowerCase()}`}>
              <HolderSymbol holder={stretch.holder} />
            </span>
            <span>
              <strong>{local(stretch.name, stretch.nameEn)}</strong>
              {' · '}
              {durationWords(stretch.minutes, t)}
              {stretch.why && <span className="cell-block">{local(stretch.why, stretch.whyEn)}</span>}
              <small>{t('court.period', { from: formatDateTime(stretch.from), to: formatDateTime(stretch.to) })}</small>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
