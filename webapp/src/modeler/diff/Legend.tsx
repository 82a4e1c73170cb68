import { useTranslation } from 'react-i18next';
import type { ModelChange } from '../../shared/api/types';
import { marksOf, symbols, whats } from './marks';

/** What the signs mean, and how often each occurs. */
export function Legend({ changes }: { changes: ModelChange[] }) {
  const { t } = useTranslation();
  const marks = [...marksOf(changes).values()];
  const occurring = whats.filter((what) => marks.includes(what));
  return (
    <ul className="diff-legend">
      {occurring.map((what) => (
        <li key={what}>
          <span className={`mark mark-${what}`} aria-hidden>
            {symbols[what]}
          </span>
          {t(`models.what.${what}`)}
          <span className="count">{marks.filter((mark) => mark === what).length}</span>
        </li>
      ))}
    </ul>
  );
}
