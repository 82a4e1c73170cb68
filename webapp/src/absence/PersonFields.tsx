import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../shared/api/problem';
import { substitutesQuery } from '../shared/api/queries';
import type { Substitute } from '../shared/api/types';
import { currentLanguage, local } from '../shared/i18n/language';
import { useSession } from '../shared/shell/useSession';
import { SelectField } from '../shared/ui/Fields';

interface PersonFieldProps {
  value: string | null;
  onChange: (username: string | null) => void;
  error: string | undefined;
}

/** Oneself, or somebody of one's institution: the server knows for whom one may speak. */
export function AbsentField({ value, onChange, error }: PersonFieldProps) {
  const { t } = useTranslation();
  const { username, fullName } = useSession();
  const colleagues = useQuery(substitutesQuery(username));
  return (
    <SelectField
      label={t('absence.who')}
      options={[
        { value: username, label: t('absence.myself', { name: fullName }) },
        ...(colleagues.data ?? []).map(optionOf),
      ]}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
    />
  );
}

/** Those who may stand in for somebody; why there is nobody to choose, if so. */
export function SubstituteField({ absent, value, onChange, error }: PersonFieldProps & { absent: string }) {
  const { t } = useTranslation();
  const substitutes = useQuery(substitutesQuery(absent));
  const refusal = substitutes.error && asProblem(substitutes.error).detail(currentLanguage());
  const nobody = substitutes.data?.length === 0 ? t('absence.nobody') : undefined;
  return (
    <SelectField
      label={t('absence.substitute')}
      options={(substitutes.data ?? []).map(optionOf)}
      value={value}
      onChange={onChange}
      error={refusal || error}
      description={nobody}
      isDisabled={!substitutes.data?.length}
      isRequired
    />
  );
}

const optionOf = ({ username, fullName, titleVi, titleEn }: Substitute) => ({
  value: username,
  label: fullName,
  note: local(titleVi, titleEn),
});
