import type { ModelCatalogue } from '../../../shared/api/types';
import { local } from '../../../shared/i18n/language';

export const expression = (name: string): string => `\${${name}}`;

/** What a group is called, for rows too short for a list. */
export function groupName(groups: string | undefined, catalogue: ModelCatalogue): string {
  const known = catalogue.groups.find(({ name }) => expression(name) === groups);
  return known ? local(known.label, known.labelEn) : (groups ?? '');
}
