import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../shared/time/now';
import { IconButton } from '../shared/ui/Button';
import { SelectField } from '../shared/ui/Fields';
import { type Period, type PeriodKind, shifted, withKind } from './period';
import { usePeriodWords } from './usePeriodWords';

const kinds: PeriodKind[] = ['month', 'quarter', 'year'];

export function PeriodPicker({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const words = usePeriodWords();
  return (
    <div className="period-picker">
      <SelectField
        compact
        label={t('performance.periodKind')}
        options={kinds.map((value) => ({ value, label: t(`performance.per.${value}`) }))}
        value={period.kind}
        onChange={(kind) => onChange(withKind(period, kind as PeriodKind, now))}
      />
      <IconButton label={t('performance.before')} onPress={() => onChange(shifted(period, -1))}>
        <ChevronLeft aria-hidden size={18} />
      </IconButton>
      <strong aria-live="polite" className="period-name">
        {words(period)}
      </strong>
      <IconButton label={t('performance.after')} onPress={() => onChange(shifted(period, 1))}>
        <ChevronRight aria-hidden size={18} />
      </IconButton>
    </div>
  );
}
