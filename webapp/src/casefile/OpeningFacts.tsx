import type { Entered } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import './casefile.css';

/** What was entered when the case was opened. */
export function OpeningFacts({ opening }: { opening: Entered[] }) {
  return (
    <dl className="facts">
      {opening.map(({ field, label, labelEn, value, valueEn }) => (
        <div key={field}>
          <dt>{local(label, labelEn)}</dt>
          <dd className="case-text">{local(value, valueEn)}</dd>
        </div>
      ))}
    </dl>
  );
}
