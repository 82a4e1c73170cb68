import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { type Fact, FactList } from '../shared/ui/Facts';

export function CaseFacts({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { contact, institution, division } = file;
  const facts: Fact[] = [
    [t('cases.contact'), contact.name],
    [t('applicant.phone'), contact.phone],
    [t('applicant.email'), contact.email],
    [t('dossier.channel'), t(`cases.channel.${file.channel}`)],
    [t('cases.institution'), local(institution.name, institution.nameEn)],
    [t('cases.division'), division && local(division.name, division.nameEn)],
    [t('cases.closedAt'), file.closedAt && formatDateTime(file.closedAt)],
    [t('cases.legalBasis'), file.legalBasis],
  ];
  return <FactList facts={facts} />;
}
