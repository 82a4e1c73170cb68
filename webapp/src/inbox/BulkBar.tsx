import { useTranslation } from 'react-i18next';
import type { BulkResult } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { useBulkClaim } from './actions';

interface BulkBarProps {
  selected: Set<string>;
  onClear: () => void;
  onDone: (results: BulkResult[]) => void;
}

export function BulkBar({ selected, onClear, onDone }: BulkBarProps) {
  const { t } = useTranslation();
  const claim = useBulkClaim(onDone);
  if (selected.size === 0) return null;
  return (
    <div className="bulk-bar">
      <p role="status">{t('inbox.selected', { count: selected.size })}</p>
      <Button variant="primary" isPending={claim.isPending} onPress={() => claim.mutate([...selected])}>
        {t('inbox.claimSelected')}
      </Button>
      <Button variant="quiet" onPress={onClear}>
        {t('inbox.clearSelection')}
      </Button>
    </div>
  );
}
