import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { Button } from '../../shared/ui/Button';
import { CheckboxField } from '../../shared/ui/Checks';
import { TextField } from '../../shared/ui/Fields';
import { Allowed, bars } from '../PositionTable';
import type { PositionEntries } from './entries';
import { HoldersField } from './HoldersField';

interface PositionFieldsProps {
  /** What the server calls it: `positions[2].` */
  field: string;
  number: number;
  unit: string;
  position: PositionEntries;
  onChange: (change: Partial<PositionEntries>) => void;
  onRemove: () => void;
  errorOf: (field: string) => string | undefined;
}

/** A position of the list: what it is called, what speaks against it, who holds it. */
export function PositionFields({ field, number, unit, position, onChange, onRemove, errorOf }: PositionFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="remote-line">
      <legend>{position.titleVi.trim() || t('remote.positionNumber', { number })}</legend>
      <div className="remote-fields">
        <TextField
          id={fieldId(`${field}titleVi`)}
          label={t('remote.titleVi')}
          value={position.titleVi}
          onChange={(titleVi) => onChange({ titleVi })}
          maxLength={300}
          error={errorOf(`${field}titleVi`)}
          isRequired
        />
        <TextField
          id={fieldId(`${field}titleEn`)}
          label={t('remote.titleEn')}
          value={position.titleEn}
          onChange={(titleEn) => onChange({ titleEn })}
          maxLength={300}
          error={errorOf(`${field}titleEn`)}
          isRequired
        />
        <TextField
          id={fieldId(`${field}code`)}
          label={t('remote.positionCode')}
          value={position.code}
          onChange={(code) => onChange({ code })}
          maxLength={40}
          error={errorOf(`${field}code`)}
          isRequired
        />
      </div>
      <fieldset className="remote-checks">
        <legend className="field-label">{t('remote.bars')}</legend>
        {bars.map((bar) => (
          <CheckboxField
            key={bar}
            label={t(`remote.bar.${bar}`)}
            value={position[bar]}
            onChange={(is) => onChange({ [bar]: is })}
          />
        ))}
        <Allowed position={position} />
      </fieldset>
      <HoldersField
        id={`${field}holders`}
        unit={unit}
        value={position.holders}
        onChange={(holders) => onChange({ holders })}
        error={errorOf(`${field}holders`)}
      />
      <div>
        <Button className="button-small" onPress={onRemove}>
          <Trash2 aria-hidden size={14} />
          {t('remote.removePosition', { name: position.titleVi.trim() || number })}
        </Button>
      </div>
    </fieldset>
  );
}
