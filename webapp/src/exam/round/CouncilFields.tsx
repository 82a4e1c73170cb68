import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../rules/UnitPicker';
import { IconButton } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import type { CouncilEntry } from './draft';

interface CouncilFieldsProps {
  number: number;
  council: CouncilEntry;
  onChange: (next: Partial<CouncilEntry>) => void;
  onRemove?: () => void;
  errorOf: (field: string) => string | undefined;
}

export function CouncilFields({ number, council, onChange, onRemove, errorOf }: CouncilFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="exam-part">
      <legend>
        {t('examRound.councilNo', { number })}
        {onRemove && (
          <IconButton label={t('examRound.removeCouncil', { number })} onPress={onRemove}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        )}
      </legend>
      <TextField
        label={t('examRound.councilName')}
        value={council.nameVi}
        onChange={(nameVi) => onChange({ nameVi })}
        maxLength={300}
        error={errorOf('nameVi')}
        isRequired
      />
      <SelectField
        label={t('examRound.levelOf')}
        value={council.level}
        onChange={(level) => onChange({ level: level === 'UNIT' ? 'UNIT' : 'CITY' })}
        options={(['CITY', 'UNIT'] as const).map((level) => ({ value: level, label: t(`examRound.level.${level}`) }))}
        isRequired
      />
      <UnitPicker
        label={t('examRound.unit')}
        value={council.unitCode || undefined}
        onChange={(unitCode) => onChange({ unitCode: unitCode ?? '' })}
        error={errorOf('unitCode')}
      />
    </fieldset>
  );
}
