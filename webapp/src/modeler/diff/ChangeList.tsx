import { Users } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ModelChange } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatNumber } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { isDrawing, symbols } from './marks';

interface ChangeListProps {
  changes: ModelChange[];
  selected: string | null;
  onSelect: (element: string) => void;
}

/** Every difference in a sentence; choosing one shows it in both versions. */
export function ChangeList({ changes, selected, onSelect }: ChangeListProps) {
  const { t } = useTranslation();
  const drawn = changes.filter(isDrawing).length;
  const [showsDrawing, setShowsDrawing] = useState(drawn === changes.length);
  const shown = changes.filter((change) => showsDrawing || !isDrawing(change));
  return (
    <section className="card change-card" aria-label={t('models.whatChanges')}>
      <ul>
        {shown.map((change) => (
          <li key={`${change.element} ${change.what} ${change.property}`}>
            <AriaButton
              className={change.element === selected ? 'change-line change-chosen' : 'change-line'}
              onPress={() => onSelect(change.element)}
            >
              <span className={`mark mark-${change.what}`} role="img" aria-label={t(`models.what.${change.what}`)}>
                {symbols[change.what]}
              </span>
              <span>
                {local(change.sentence, change.sentenceEn)}
                {!!change.running && (
                  <span className="change-running">
                    <Users aria-hidden size={13} />
                    {t('models.running', { count: change.running, shown: formatNumber(change.running) })}
                  </span>
                )}
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
      {drawn > 0 && drawn < changes.length && (
        <Button variant="quiet" className="button-small" onPress={() => setShowsDrawing(!showsDrawing)}>
          {showsDrawing ? t('models.hideDrawn') : t('models.showDrawn', { count: drawn })}
        </Button>
      )}
    </section>
  );
}
