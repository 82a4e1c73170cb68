import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../shared/api/problem';
import type { CaseFile } from '../shared/api/types';
import { FormView } from '../shared/form/FormView';
import { initialData } from '../shared/form/schema';
import { currentLanguage } from '../shared/i18n/language';
import { Button } from '../shared/ui/Button';
import { ProblemNote } from '../shared/ui/States';
import { useCaseAction } from './useCaseAction';

interface SupplementCaseProps {
  code: string;
  supplement: NonNullable<CaseFile['supplement']>;
  onClose: () => void;
}

/** The form the case was opened with, to be completed and corrected. */
export function SupplementCase({ code, supplement, onClose }: SupplementCaseProps) {
  const { t } = useTranslation();
  const mutation = useCaseAction(code, 'supplement', onClose);
  const errors = useMemo(
    () => (mutation.error ? asProblem(mutation.error).fields(currentLanguage()) : {}),
    [mutation.error],
  );
  return (
    <>
      <p>{t('cases.supplement.lead')}</p>
      <FormView
        schema={supplement.form}
        choices={supplement.choices}
        initial={initialData(supplement.form, supplement.data)}
        readOnly={false}
        serverErrors={errors}
        onChange={() => {}}
        onSubmit={(data) => mutation.isPending || mutation.mutate({ data })}
      >
        {Object.keys(errors).length === 0 && <ProblemNote error={mutation.error} />}
        <footer className="dialog-actions">
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={mutation.isPending}>
            {t('cases.supplement.submit')}
          </Button>
        </footer>
      </FormView>
    </>
  );
}
