import { useTranslation } from 'react-i18next';
import { ProcedureField } from '../../dossier/intake/ProcedureField';
import type { ProcedureRow } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { local } from '../../shared/i18n/language';
import { DateField } from '../../shared/ui/DateField';
import { RadioField } from '../../shared/ui/Fields';
import type { LimitRow } from './draft';
import { LimitLine } from './LimitLine';
import type { FormParts } from './parts';
import { enteredTerm } from './term';

/** A new text of law: which procedures get which limits, from when, and for whom. */
export function LimitsForm(parts: FormParts) {
  const { t } = useTranslation();
  const { draft, enter, errorOf } = parts;
  const applies = draft.appliesToOpen;
  return (
    <>
      <LimitRows {...parts} />
      <div id={fieldId('validFrom')}>
        <DateField
          label={t('rules.field.validFrom')}
          value={draft.validFrom}
          onChange={(validFrom) => enter({ validFrom })}
          error={errorOf('validFrom')}
          isRequired
        />
      </div>
      <div id={fieldId('appliesToOpen')}>
        <RadioField
          label={t('rules.field.appliesToOpen')}
          options={[
            { value: 'no', label: t('rules.appliesToNew') },
            { value: 'yes', label: t('rules.appliesToOpen') },
          ]}
          value={applies === null ? null : applies ? 'yes' : 'no'}
          onChange={(value) => enter({ appliesToOpen: value === 'yes' })}
          error={errorOf('appliesToOpen')}
          isRequired
        />
      </div>
    </>
  );
}

/** Also used where limits are only tried out. */
export function LimitRows({ draft, enter, errorOf, refusals }: FormParts) {
  const { t } = useTranslation();
  const change = (code: string, part: Partial<LimitRow>) =>
    enter({ limits: draft.limits.map((row) => (row.procedureCode === code ? { ...row, ...part } : row)) });
  const add = (procedure: ProcedureRow | null) => {
    if (procedure && !draft.limits.some(({ procedureCode }) => procedureCode === procedure.code))
      enter({ limits: [...draft.limits, rowOf(procedure)] });
  };
  return (
    <div className="field-group" id={fieldId('limits')}>
      {draft.limits.length > 0 && (
        <ol className="edit-rows limit-rows" aria-label={t('rules.field.limits')}>
          {draft.limits.map((row, index) => (
            <LimitLine
              key={row.procedureCode}
              row={row}
              place={index}
              errors={[errorOf(`rows.${index}`), ...(refusals.get(index) ?? [])]}
              onChange={(part) => change(row.procedureCode, part)}
              onRemove={() => enter({ limits: draft.limits.filter((one) => one !== row) })}
            />
          ))}
        </ol>
      )}
      {/* A fresh field after each choice: the chosen procedure has moved to the list. */}
      <ProcedureField key={draft.limits.length} value={null} onChange={add} error={errorOf('limits')} />
    </div>
  );
}

const rowOf = (procedure: ProcedureRow): LimitRow => ({
  procedureCode: procedure.code,
  name: local(procedure.nameVi, procedure.nameEn),
  oldStatutory: procedure.statutoryTerm,
  oldCommitted: procedure.committedTerm,
  statutory: enteredTerm(procedure.statutoryTerm),
  committed: enteredTerm(procedure.committedTerm),
});
