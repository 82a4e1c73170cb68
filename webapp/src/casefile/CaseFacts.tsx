import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';

export function CaseFacts({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { contact, institution, division } = file;
  const facts: [string, string | null | undefined][] = [
    [t('cases.contact'), contact.name],
    [t('applicant.phone'), contact.phone],
    [t('applicant.email'), contact.email],
    [t('dossier.channel'), t(`cases.channel.${file.channel}`)],
    [t('cases.institution'), local(institution.name, institution.nameEn)],
    [t('cases.division'), division && local(division.name, division.nameEn)],
    [t('cases.closedAt'), file.closedAt && formatDateTime(file.closedAt)],
    [t('cases.legalBasis'), file.legalBasis],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
