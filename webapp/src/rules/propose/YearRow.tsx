import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DayStatus, ProposedKind } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { weekday } from '../../shared/time/format';
import { IconButton } from '../../shared/ui/Button';
import { SelectCell, TextCell } from './Cells';
import { dayFrom } from './dates';
import type { DayRow } from './draft';

interface YearRowProps {
  row: DayRow;
  number: number;
  errors: (string | undefined)[];
  onChange: (part: Partial<DayRow>) => void;
  onRemove: () => void;
}

/** A closure of one unit has a form of its own. */
const kinds: ProposedKind[] = ['HOLIDAY', 'COMP_OFF', 'SWAP_OFF', 'SWAP_WORK', 'REMOVED'];
const statuses: DayStatus[] = ['OFFICIAL', 'PROVISIONAL'];

export function YearRow({ row, number, errors, onChange, onRemove }: YearRowProps) {
  const { t } = useTranslation();
  const inRow = (what: string) => t('rules.cell', { what, row: number });
  const day = dayFrom(row.date);
  const found = errors.filter(Boolean);
  return (
    <li id={fieldId(`rows.${number - 1}`)}>
      <TextCell
        label={inRow(t('clock.day'))}
        value={row.date}
        onChange={(date) => onChange({ date })}
        placeholder={t('rules.datePattern')}
        isInvalid={found.length > 0}
      />
      <span className="muted row-weekday">{day && weekday(day)}</span>
      <SelectCell
        label={inRow(t('clock.dayKind'))}
        options={kinds.map((value) => ({ value, label: t(`rules.dayKind.${value}`) }))}
        value={row.kind}
        onChange={(kind) => onChange({ kind: kind as ProposedKind })}
      />
      <TextCell
        label={inRow(t('rules.nameVi'))}
        value={row.nameVi}
        onChange={(nameVi) => onChange({ nameVi })}
        placeholder={t('rules.nameVi')}
        wide
      />
      <TextCell
        label={inRow(t('rules.nameEn'))}
        value={row.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
        placeholder={t('rules.nameEn')}
        wide
      />
      <SelectCell
        label={inRow(t('rules.status'))}
        options={statuses.map((value) => ({ value, label: t(`rules.dayStatus.${value}`) }))}
        value={row.status}
        onChange={(status) => onChange({ status: status as DayStatus })}
      />
      <IconButton label={inRow(t('rules.removeRow'))} onPress={onRemove}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
      {found.map((words) => (
        <p key={words} className="field-error" role="alert">
          {words}
        </p>
      ))}
    </li>
  );
}
