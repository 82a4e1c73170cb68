import { useTranslation } from 'react-i18next';
import type { Dossier } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatMoney } from '../shared/time/format';
import { type Fact, FactList } from '../shared/ui/Facts';

export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { applicant, fee } = dossier;
  const facts: Fact[] = [
    [t('applicant.fullName'), applicant.fullName],
    [t('applicant.type'), applicant.type && t(`applicantType.${applicant.type}`)],
    [t('applicant.identityNumber'), applicant.identityNumber],
    [t('applicant.phone'), applicant.phone],
    [t('applicant.email'), applicant.email],
    [t('applicant.address'), applicant.address],
    [t('dossier.channel'), t(`channel.${dossier.channel}`)],
    [t('dossier.unit'), local(dossier.unitName, dossier.unitNameEn)],
    [t('dossier.fee'), feeWords(fee, t('fee.none'), t('fee.paid'), t('fee.unpaid'))],
    [t('dossier.procedureCode'), dossier.procedureCode],
  ];
  return <FactList facts={facts} />;
}

function feeWords(fee: Dossier['fee'], none: string, paid: string, unpaid: string): string {
  if (!fee?.amount) return none;
  return `${formatMoney(fee.amount)} – ${fee.paid ? paid : unpaid}`;
}
