import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { formatDay } from '../../shared/time/format';
import type { UnitFigures } from './types';

/** What the units say, and what they propose. */
export function Opinions({ units }: { units: UnitFigures[] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('review.opinions')}</h2>
      <dl className="review-opinions">
        {units.map((unit) => (
          <div key={unit.unitCode}>
            <dt>{local(unit.nameVi, unit.nameEn)}</dt>
            {unit.opinion === null || unit.proposal === null ? (
              <dd className="muted">{t('review.notReported')}</dd>
            ) : (
              <>
                <dd className="own-words">{unit.opinion}</dd>
                {unit.difficulties && (
                  <dd className="own-words">{t('review.difficulties', { text: unit.difficulties })}</dd>
                )}
                <dd>
                  {t('review.proposes', { course: t(`review.course.${unit.proposal}`) })}
                  <small className="cell-second">
                    {unit.reportedBy} · {unit.reportedOn && formatDay(unit.reportedOn)}
                  </small>
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
