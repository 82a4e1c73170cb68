import { useTranslation } from 'react-i18next';
import type { BallInCourt as Held } from '../../shared/api/types';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { HolderTable } from './HolderTable';
import { Stretches } from './Stretches';
import { percentages } from './shares';

/** Narrower parts of the bar have no room for their number. */
const widthOfNumber = 4;

/** Whose time it was: every working minute belongs to exactly one holder. */
export function BallInCourt({ time }: { time: Held }) {
  const { t } = useTranslation();
  const shares = percentages(time.holders.map(({ minutes }) => minutes));
  return (
    <section className="card court">
      <h2>{t('court.title')}</h2>
      <p className="muted">{t('court.period', { from: formatDateTime(time.from), to: formatDateTime(time.to) })}</p>
      {time.totalMinutes > 0 && (
        <div className="court-bar" aria-hidden>
          {time.holders.map(({ holder, unitCode, minutes }, index) => (
            <span
              key={`${holder}-${unitCode}`}
              className={`court-part held-by-${holder.toLowerCase()}`}
              style={{ flexGrow: minutes }}
            >
              {(shares[index] ?? 0) >= widthOfNumber && formatNumber(index + 1)}
            </span>
          ))}
        </div>
      )}
      <HolderTable time={time} shares={shares} />
      <Stretches stretches={time.stretches} />
    </section>
  );
}
