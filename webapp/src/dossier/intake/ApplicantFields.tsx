import { useTranslation } from 'react-i18next';
import type { Applicant } from '../../shared/api/types';
import { fieldId } from '../../shared/form/ErrorSummary';
import { RadioField, TextField } from '../../shared/ui/Fields';
import { applicantTypes } from './model';

interface ApplicantFieldsProps {
  applicant: Applicant;
  onChange: (applicant: Applicant) => void;
  errorOf: (field: string) => string | undefined;
}

export function ApplicantFields({ applicant, onChange, errorOf }: ApplicantFieldsProps) {
  const { t } = useTranslation();
  const text = (name: Exclude<keyof Applicant, 'type'>) => ({
    label: t(`applicant.${name}`),
    value: applicant[name],
    onChange: (value: string) => onChange({ ...applicant, [name]: value }),
    error: errorOf(`applicant.${name}`),
  });
  return (
    <div className="field-grid">
      <div className="field-wide">
        <RadioField
          label={t('applicant.type')}
          options={applicantTypes.map((value) => ({ value, label: t(`applicantType.${value}`) }))}
          value={applicant.type}
          onChange={(type) => onChange({ ...applicant, type: applicantTypes.find((one) => one === type) ?? 'CITIZEN' })}
          isRequired
          inline
        />
      </div>
      <div id={fieldId('applicant.fullName')}>
        <TextField {...text('fullName')} maxLength={200} isRequired />
      </div>
      <div id={fieldId('applicant.identityNumber')}>
        <TextField
          {...text('identityNumber')}
          label={t(applicant.type === 'CITIZEN' ? 'applicant.identityNumber' : 'applicant.taxCode')}
          description={t(applicant.type === 'CITIZEN' ? 'intake.identityHint' : 'intake.taxCodeHint')}
          inputMode="numeric"
          maxLength={14}
          isRequired
        />
      </div>
      <div id={fieldId('applicant.phone')}>
        <TextField {...text('phone')} type="tel" maxLength={20} />
      </div>
      <div id={fieldId('applicant.email')}>
        <TextField {...text('email')} type="email" maxLength={200} />
      </div>
      <div id={fieldId('applicant.address')} className="field-wide">
        <TextField {...text('address')} maxLength={500} />
      </div>
    </div>
  );
}
