import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { SelectField } from '../../shared/ui/Fields';
import { useCouncil } from './useCouncil';

/** Which council the page shows; nothing where the round has only one. */
export function CouncilChoice() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { councils, council } = useCouncil();
  if (councils.length < 2) return null;
  return (
    <SelectField
      compact
      label={t('examMarking.council')}
      options={councils.map(({ councilNo, nameVi, nameEn }) => ({
        value: String(councilNo),
        label: local(nameVi, nameEn),
      }))}
      value={String(council)}
      onChange={(chosen) => navigate({ to: '.', search: { council: Number(chosen) } })}
    />
  );
}
