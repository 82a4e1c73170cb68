import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { SelectField } from '../../shared/ui/Fields';
import { keepsRules } from '../access';
import { UnitPicker } from '../UnitPicker';
import type { FormParts } from './parts';

/** Any unit for those who keep the rules; for others the house they lead. */
export function ClosedUnit({ draft, enter, errorOf }: FormParts) {
  const { t } = useTranslation();
  const session = useSession();
  const label = t('rules.field.unit');
  if (keepsRules(session)) {
    return (
      <div id={fieldId('unit')}>
        <UnitPicker label={label} value={draft.unit} onChange={(unit) => enter({ unit })} error={errorOf('unit')} />
      </div>
    );
  }
  const houses = new Map(
    session.positions
      .filter(({ role }) => role === 'LEADER' || role === 'MANAGER')
      .map((held) => [held.unitCode, local(held.unitNameVi, held.unitNameEn)]),
  );
  return (
    <div id={fieldId('unit')}>
      <SelectField
        label={label}
        options={[...houses].map(([value, name]) => ({ value, label: name }))}
        value={draft.unit ?? null}
        onChange={(unit) => enter({ unit: unit ?? undefined })}
        error={errorOf('unit')}
        isRequired
      />
    </div>
  );
}
