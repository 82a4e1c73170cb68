import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { termWords } from '../../shared/time/term';
import { IconButton } from '../../shared/ui/Button';
import { NumberCell, SelectCell } from './Cells';
import type { LimitRow } from './draft';
import { type EnteredTerm, type TermUnit, termUnits } from './term';

interface LimitLineProps {
  row: LimitRow;
  place: number;
  errors: (string | undefined)[];
  onChange: (part: Partial<LimitRow>) => void;
  onRemove: () => void;
}

export function LimitLine({ row, place, errors, onChange, onRemove }: LimitLineProps) {
  const { t } = useTranslation();
  const found = errors.filter(Boolean);
  return (
    <li id={fieldId(`rows.${place}`)}>
      <div className="limit-name">
        <strong>{row.name}</strong>
        <span className="cell-second">{row.procedureCode}</span>
      </div>
      <NewTerm
        what={t('rules.statutory')}
        old={row.oldStatutory}
        value={row.statutory}
        isInvalid={found.length > 0}
        onChange={(statutory) => onChange({ statutory })}
      />
      <NewTerm
        what={t('rules.committed')}
        old={row.oldCommitted}
        value={row.committed}
        onChange={(committed) => onChange({ committed })}
      />
      <IconButton label={t('rules.removeProcedure', { name: row.name })} onPress={onRemove}>
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

interface NewTermProps {
  what: string;
  old: string | null;
  value: EnteredTerm;
  onChange: (term: EnteredTerm) => void;
  isInvalid?: boolean;
}

/** The limit as it is, and the one to come. */
function NewTerm({ what, old, value, onChange, isInvalid }: NewTermProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="new-term">
      <legend>{what}</legend>
      <span className="muted">{t('rules.nowIs', { term: old ? termWords(old, t) : t('rules.noTerm') })}</span>
      <span className="new-term-fields">
        <NumberCell
          label={t('rules.newAmount', { what })}
          value={value.amount}
          onChange={(amount) => onChange({ ...value, amount })}
          digits={2}
          isInvalid={isInvalid}
        />
        <SelectCell
          label={t('rules.newUnit', { what })}
          options={termUnits.map((unit) => ({ value: unit, label: t(`rules.termUnit.${unit}`) }))}
          value={value.unit}
          onChange={(unit) => onChange({ ...value, unit: unit as TermUnit })}
        />
      </span>
    </fieldset>
  );
}
