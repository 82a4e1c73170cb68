import { useQuery } from '@tanstack/react-query';
import { local } from '../shared/i18n/language';
import { institutionsQuery } from './queries';

/** The name of an agency by its code; the code itself until the names are there. */
export function useInstitutionName(): (code: string) => string {
  const { data: institutions = [] } = useQuery(institutionsQuery);
  return (code) => {
    const found = institutions.find((institution) => institution.code === code);
    return found ? local(found.nameVi, found.nameEn) : code;
  };
}
