import { useTranslation } from 'react-i18next';
import type { ExamRound } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { plannedDates } from './round/dates';

/** What a refusal means by `dates.2.paperStarts`: which date of which council. */
export function useDateNames(round: ExamRound | undefined) {
  const { t } = useTranslation();
  return (field: string): string => {
    const [, council, name] = field.split('.');
    const date = plannedDates.find((one) => one === name);
    const of = round?.councils.find(({ councilNo }) => String(councilNo) === council);
    if (!field.startsWith('dates.') || !date || !of) return field;
    return `${local(of.nameVi, of.nameEn)}, ${t(`examRound.date.${date}`)}`;
  };
}
