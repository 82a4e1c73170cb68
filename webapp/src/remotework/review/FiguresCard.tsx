import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { FigureTable } from './FigureTable';
import type { Review, ReviewFigures } from './types';

/** What the figures say: all units together in words, then each unit. Never what is to be done. */
export function FiguresCard({ review, figures }: { review: Review; figures: ReviewFigures }) {
  const { t } = useTranslation();
  const confidence = figures.terms.confidencePercent;
  const said = figures.total.figures.filter(({ difference }) => difference !== null);
  return (
    <section className="card review-figures">
      <h2>{t('review.figures')}</h2>
      <p className="muted">
        {t(review.frozen ? 'review.frozenAt' : 'review.asOf', { at: formatDateTime(figures.computedAt) })}{' '}
        {t('review.legend', { confidence })}
      </p>
      <h3>{local(figures.total.nameVi, figures.total.nameEn)}</h3>
      <FigureTable unit={figures.total} confidence={confidence} />
      {said.length > 0 && (
        <ul className="review-said">
          {said.map(({ measure, sentenceVi, sentenceEn }) => (
            <li key={measure}>{local(sentenceVi, sentenceEn)}</li>
          ))}
        </ul>
      )}
      {figures.units.map((unit) => (
        <details key={unit.unitCode} open={figures.units.length < 4}>
          <summary>
            <h3>{local(unit.nameVi, unit.nameEn)}</h3>
          </summary>
          <FigureTable unit={unit} confidence={confidence} />
        </details>
      ))}
    </section>
  );
}
