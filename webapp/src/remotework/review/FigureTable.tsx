import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { BeforeAfter } from './BeforeAfter';
import { countOf, formOf, signed, written } from './numbers';
import type { Figure, Measure, Side, UnitFigures } from './types';
import { VerdictWord } from './VerdictWord';

interface FigureTableProps {
  unit: UnitFigures;
  confidence: number;
}

/** The figures of a unit, or of all together, before and in the period. */
export function FigureTable({ unit, confidence }: FigureTableProps) {
  const { t } = useTranslation();
  const known = unit.figures.filter(({ before, after }) => before || after);
  const missing = unit.figures.filter(({ before, after }) => !before && !after);
  return (
    <>
      {known.length > 0 && (
        <div className="table-wrap">
          <table className="table table-cards review-table">
            <caption className="visually-hidden">{local(unit.nameVi, unit.nameEn)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('review.measureName')}</th>
                <th scope="col" className="number">
                  {t('review.before')}
                </th>
                <th scope="col" className="number">
                  {t('review.during')}
                </th>
                <th scope="col">{t('review.drawing')}</th>
                <th scope="col" className="number">
                  {t('review.difference')}
                </th>
                <th scope="col">{t('review.verdictName')}</th>
              </tr>
            </thead>
            <tbody>
              {known.map((figure) => (
                <FigureRow key={figure.measure} figure={figure} confidence={confidence} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {missing.length > 0 && (
        <p className="muted">
          {t('review.missing', { measures: missing.map(({ measure }) => t(`review.measure.${measure}`)).join('; ') })}
        </p>
      )}
    </>
  );
}

function FigureRow({ figure, confidence }: { figure: Figure; confidence: number }) {
  const { t } = useTranslation();
  const { measure, before, after, difference, low, high } = figure;
  return (
    <tr>
      <th scope="row">{t(`review.measure.${measure}`)}</th>
      <td data-label={t('review.before')} className="number">
        <SideCell side={before} measure={measure} />
      </td>
      <td data-label={t('review.during')} className="number">
        <SideCell side={after} measure={measure} />
      </td>
      <td className="review-drawing">
        <BeforeAfter figure={figure} />
      </td>
      <td data-label={t('review.difference')} className="number">
        <span>
          {difference === null
            ? '–'
            : `${signed(difference, measure)} ${t(`review.unit.${formOf(measure).difference}`)}`}
          {low !== null && high !== null && (
            <small className="cell-second">
              {t('review.interval', { confidence, low: signed(low, measure), high: signed(high, measure) })}
            </small>
          )}
        </span>
      </td>
      <td data-label={t('review.verdictName')}>
        <span>
          <VerdictWord verdict={figure.verdict} />
          {figure.warnings.map(({ doubt, textVi, textEn }) => (
            <small key={doubt} className="cell-second">
              {local(textVi, textEn)}
            </small>
          ))}
        </span>
      </td>
    </tr>
  );
}

function SideCell({ side, measure }: { side: Side | null; measure: Measure }) {
  const { t } = useTranslation();
  if (!side) return <>–</>;
  const count = countOf(side);
  return (
    <span title={local(side.sourceVi, side.sourceEn)}>
      {written(side.value, measure)} {t(`review.unit.${formOf(measure).unit}`)}
      {count && (
        <small className="cell-second">
          {formOf(measure).counted ? count : t('review.personMonths', { count: Number(side.total) })}
        </small>
      )}
    </span>
  );
}
