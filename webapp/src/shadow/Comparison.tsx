import { useTranslation } from 'react-i18next';
import type { ShadowRun } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';
import { LevelMark } from '../shared/ui/LevelMark';
import { differenceWords, ladderLevels, sumOf } from './levels';

/** How many alerts of each level went out, and how many would have. */
export function Comparison({ run: { real, shadow } }: { run: ShadowRun }) {
  const { t } = useTranslation();
  return (
    <section className="card comparison-card">
      <h2>{t('shadow.comparison')}</h2>
      <div className="table-wrap">
        <table className="table comparison">
          <caption className="visually-hidden">{t('shadow.comparison')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('escalation.level')}</th>
              <th scope="col" className="number">
                {t('shadow.real')}
              </th>
              <th scope="col" className="number">
                {t('shadow.would')}
              </th>
              <th scope="col" className="number">
                {t('shadow.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ladderLevels.map((level) => (
              <tr key={level}>
                <td>
                  <LevelMark level={level} />
                </td>
                <Numbers real={real[level] ?? 0} shadow={shadow[level] ?? 0} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('shadow.all')}</th>
              <Numbers real={sumOf(real)} shadow={sumOf(shadow)} />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Numbers({ real, shadow }: { real: number; shadow: number }) {
  return (
    <>
      <td className="number">{formatNumber(real)}</td>
      <td className="number">{formatNumber(shadow)}</td>
      <td className="number">
        <strong>{differenceWords(real, shadow)}</strong>
      </td>
    </>
  );
}
