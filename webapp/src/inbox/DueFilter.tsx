import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DueBucket, TaskList } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';
import { buckets } from './buckets';

interface DueFilterProps {
  due: DueBucket | undefined;
  counts: TaskList['counts'] | undefined;
  onChange: (due: DueBucket | undefined) => void;
}

/** The three buckets with their counts; none chosen shows all of them. */
export function DueFilter({ due, counts, onChange }: DueFilterProps) {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      aria-label={t('inbox.due')}
      selectionMode="single"
      selectedKeys={due ? [due] : []}
      onSelectionChange={(keys) => onChange([...keys][0] as DueBucket | undefined)}
      className="due-filter"
    >
      {buckets.map((bucket) => (
        <ToggleButton key={bucket} id={bucket} className={`chip chip-${bucket}`}>
          {t(`bucket.${bucket}`)}
          <span className="count">{counts ? formatNumber(counts[bucket]) : '–'}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
