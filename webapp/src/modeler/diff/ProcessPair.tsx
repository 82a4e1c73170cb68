import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelDiff } from '../../shared/api/types';
import { LazyPicture } from '../picture/LazyPicture';
import { SharedView } from '../picture/sync';
import { marksOf } from './marks';
import { useSideWords } from './sides';

interface ProcessPairProps {
  diff: ModelDiff;
  name: string;
  selected: string | null;
  onSelect: (element: string) => void;
}

/** Before and after, side by side; one follows the other when it is moved. */
export function ProcessPair({ diff, name, selected, onSelect }: ProcessPairProps) {
  const { t } = useTranslation();
  const words = useSideWords();
  const view = useRef(new SharedView());
  const marks = useMemo(() => marksOf(diff.changes), [diff.changes]);
  const counts = useMemo(
    () => new Map(diff.changes.flatMap(({ element, running }) => (running ? [[element, running] as const] : []))),
    [diff.changes],
  );
  const sides = [
    { side: diff.from, xml: diff.fromSource, label: t('models.before') },
    { side: diff.to, xml: diff.toSource, label: t('models.after') },
  ];
  return (
    <div className="diff-pair">
      {sides.map(({ side, xml, label }) =>
        xml === null ? (
          <p key={label} className="diff-nothing muted">
            {t('models.nothingThere')}
          </p>
        ) : (
          <LazyPicture
            key={label}
            xml={xml}
            title={`${name} – ${label}`}
            caption={`${label}: ${words(side)}`}
            marks={marks}
            counts={counts}
            selected={selected}
            onSelect={(element) => marks.has(element) && onSelect(element)}
            view={view.current}
          />
        ),
      )}
    </div>
  );
}
