import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExamCouncil } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { SelectField } from '../shared/ui/Fields';

interface CouncilChoiceProps {
  councils: Pick<ExamCouncil, 'councilNo' | 'nameVi' | 'nameEn'>[];
  council: number;
}

/** Which council the page shows, kept in its address; nothing where there is only one. */
export function CouncilChoice({ councils, council }: CouncilChoiceProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (councils.length < 2) return null;
  return (
    <SelectField
      compact
      label={t('examRound.council')}
      options={councils.map(({ councilNo, nameVi, nameEn }) => ({
        value: String(councilNo),
        label: local(nameVi, nameEn),
      }))}
      value={String(council)}
      onChange={(chosen) => navigate({ to: '.', search: { council: Number(chosen) } })}
    />
  );
}
