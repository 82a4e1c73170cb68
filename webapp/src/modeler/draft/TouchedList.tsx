import { useTranslation } from 'react-i18next';
import { RadioField } from '../../shared/ui/Fields';
import { Differences } from './Differences';
import type { Choices, Touched, Whose } from './merge/merge';

interface TouchedListProps {
  /** Who the other one is. */
  theirs: string;
  touched: Touched[];
  choices: Choices;
  onChoose: (id: string, whose: Whose) => void;
}

/** What each side did to each element; what both changed comes first, with its choice. */
export function TouchedList({ theirs, touched, choices, onChoose }: TouchedListProps) {
  const { t } = useTranslation();
  const inOrder = [...touched].sort((one, other) => Number(other.contested) - Number(one.contested));
  return (
    <ul className="merge-list">
      {inOrder.map((one) => (
        <li key={one.id} className={one.contested ? 'touched touched-contested' : 'touched'}>
          <p>
            <strong>{one.label || t('processEditor.merge.wholeModel')}</strong>{' '}
            <span className="muted">
              {t('processEditor.merge.ours')}: {t(`processEditor.merge.side.${one.ours}`)} ·{' '}
              {t('processEditor.merge.theirs')}: {t(`processEditor.merge.side.${one.theirs}`)}
            </span>
          </p>
          <Differences differences={one.differences ?? []} theirs={theirs} />
          {one.contested && (
            <RadioField
              label={t('processEditor.merge.which')}
              isRequired
              inline
              options={[
                { value: 'ours', label: t('processEditor.merge.takeOurs') },
                { value: 'theirs', label: t('processEditor.merge.takeTheirs') },
              ]}
              value={choices[one.id] ?? 'ours'}
              onChange={(value) => onChoose(one.id, value === 'theirs' ? 'theirs' : 'ours')}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
