import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../shared/form/ErrorSummary';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { SelectField } from '../../shared/ui/Fields';
import { keepsRules } from '../access';
import { UnitPicker } from '../UnitPicker';
import type { FormParts } from './parts';

/** Any unit for those who keep the rules; for others the house they lead. */
export function ClosedUnit(parts: FormParts) {
  const { t } = useTranslation();
  const { draft, enter, errorOf } = parts;
  if (!keepsRules(useSession())) return <OwnHouse {...parts} />;
  return (
    <div id={fieldId('unit')}>
      <UnitPicker
        label={t('rules.field.unit')}
        value={draft.unit}
        onChange={(unit) => enter({ unit })}
        error={errorOf('unit')}
      />
    </div>
  );
}

function OwnHouse({ draft, enter, errorOf }: FormParts) {
  const { t } = useTranslation();
  const session = useSession();
  const houses = new Map(
    session.positions
      .filter(({ role }) => role === 'LEADER' || role === 'MANAGER')
      .map(({ institution }) => [institution.code, local(institution.nameVi, institution.nameEn)]),
  );
  const [only] = houses.size === 1 ? houses.keys() : [];
  useEffect(() => {
    if (only && !draft.unit) enter({ unit: only });
  }, [only, draft.unit, enter]);
  return (
    <div id={fieldId('unit')}>
      <SelectField
        label={t('rules.field.unit')}
        options={[...houses].map(([value, name]) => ({ value, label: name }))}
        value={draft.unit ?? null}
        onChange={(unit) => enter({ unit: unit ?? undefined })}
        error={errorOf('unit')}
        isRequired
      />
    </div>
  );
}
