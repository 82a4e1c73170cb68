import { useTranslation } from 'react-i18next';
import type { Complaints } from './complaints';

/** What the page lists at the top, each entry leading to its field. */
export function useWrong(complaints: Complaints) {
  const { t } = useTranslation();
  return Object.entries(complaints).flatMap(([field, complaint]) => {
    const row = /^rows\.(\d+)$/.exec(field)?.[1];
    if (!complaint) return [];
    const label =
      row === undefined
        ? t(`rules.field.${field}` as 'rules.field.title')
        : t('rules.rowNumber', { row: Number(row) + 1 });
    return [{ key: field, label, error: t(`rules.complaint.${complaint}`) }];
  });
}
