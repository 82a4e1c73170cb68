import type { TFunction } from 'i18next';
import type { ApplicationSaid } from '../../shared/api/types';
import type { Fact } from '../../shared/ui/Facts';

/** What candidates say of themselves, in the same order wherever it is read: before sending, afterwards, on paper. */
export function saidFacts(said: ApplicationSaid, t: TFunction): Fact[] {
  const yes = (value: boolean) => t(value ? 'examPeople.yes' : 'examPeople.no');
  return [
    [t('examPeople.gender'), t(`examPeople.genders.${said.gender}`)],
    [t('examPeople.phone'), said.phone],
    [t('examPeople.email'), said.email],
    [t('examPeople.workPlace'), said.workPlace],
    [
      t('examPeople.planned'),
      said.exceptionNote ? t('examPeople.outside', { note: said.exceptionNote }) : yes(said.planned),
    ],
    [t('examPeople.degree'), t(`examPeople.degrees.${said.degree}`)],
    [t('examPeople.years'), String(said.years)],
    [t('examPeople.disciplined'), yes(said.disciplined)],
    [t('examPeople.prosecuted'), yes(said.prosecuted)],
  ];
}
