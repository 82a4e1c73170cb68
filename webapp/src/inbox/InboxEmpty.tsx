import { Link } from '@tanstack/react-router';
import { CircleCheckBig, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/Button';
import { Empty } from '../shared/ui/States';

interface InboxEmptyProps {
  view: 'mine' | 'unit';
  filtered: boolean;
  unitCount: number;
  onClear: () => void;
}

export function InboxEmpty({ view, filtered, unitCount, onClear }: InboxEmptyProps) {
  const { t } = useTranslation();
  if (filtered) {
    return (
      <Empty icon={SearchX} title={t('inbox.noneFound')}>
        <Button onPress={onClear}>{t('action.clearFilters')}</Button>
      </Empty>
    );
  }
  return (
    <Empty icon={CircleCheckBig} title={t(view === 'mine' ? 'inbox.noneMine' : 'inbox.noneUnit')}>
      {view === 'mine' && unitCount > 0 && (
        <Link to="/inbox" search={{ view: 'unit' }}>
          {t('inbox.seeUnit', { count: unitCount })}
        </Link>
      )}
    </Empty>
  );
}
