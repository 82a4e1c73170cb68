import { useTranslation } from 'react-i18next';
import type { ExamCouncil } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { SelectField } from '../shared/ui/Fields';

interface CouncilChoiceProps {
  councils: ExamCouncil[];
  council: ExamCouncil;
  onChoose: (councilNo: number) => void;
}

/** Which council is looked at; says nothing where there is only one. */
export function CouncilChoice({ councils, council, onChoose }: CouncilChoiceProps) {
  const { t } = useTranslation();
  if (councils.length < 2) return null;
  return (
    <SelectField
      label={t('examDefence.council')}
      isRequired
      options={councils.map(({ councilNo, nameVi, nameEn }) => ({
        value: String(councilNo),
        label: local(nameVi, nameEn),
      }))}
      value={String(council.councilNo)}
      onChange={(value) => value && onChoose(Number(value))}
    />
  );
}
