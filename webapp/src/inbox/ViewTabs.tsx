import { useTranslation } from 'react-i18next';
import type { TaskList } from '../shared/api/types';
import { formatNumber } from '../shared/time/format';

type View = 'mine' | 'unit';

interface ViewTabsProps {
  view: View;
  counts: TaskList['counts'] | undefined;
  onChange: (view: View) => void;
}

export function ViewTabs({ view, counts, onChange }: ViewTabsProps) {
  const { t } = useTranslation();
  return (
    <nav className="view-tabs" aria-label={t('inbox.views')}>
      {(['mine', 'unit'] as const).map((candidate) => (
        <button
          key={candidate}
          type="button"
          className="view-tab"
          aria-current={candidate === view ? 'page' : undefined}
          onClick={() => onChange(candidate)}
        >
          {t(`inbox.${candidate}`)}
          {counts && <span className="count">{formatNumber(counts[candidate])}</span>}
        </button>
      ))}
    </nav>
  );
}
