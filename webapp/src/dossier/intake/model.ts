import type { Applicant, ApplicantType, NewDossier, Procedure } from '../../shared/api/types';
import { isEmail, isIdentityNumber, isPhone, isTaxCode } from '../../shared/form/validate';
import type { ChosenFile } from '../attachments/useUploads';

/** What a clerk fills in at the counter. */
export interface Intake {
  procedureCode: string | null;
  unit: string | null;
  applicant: Applicant;
  received: string[];
  files: ChosenFile[];
}

export type IntakeComplaint =
  | 'procedure'
  | 'unit'
  | 'fullName'
  | 'identityNumber'
  | 'identityNumberEmpty'
  | 'taxCode'
  | 'phone'
  | 'email';

export const emptyIntake = (unit: string | null): Intake => ({
  procedureCode: null,
  unit,
  applicant: { fullName: '', identityNumber: '', phone: '', email: '', address: '', type: 'CITIZEN' },
  received: [],
  files: [],
});

export const applicantTypes: readonly ApplicantType[] = ['CITIZEN', 'ENTERPRISE', 'HOUSEHOLD'];

/** Enterprises and household businesses give their tax code, or the identity number of the person. */
const isIdentityOf = ({ type, identityNumber }: Applicant) =>
  isIdentityNumber(identityNumber) || (type !== 'CITIZEN' && isTaxCode(identityNumber));

/** Complaints by the names the server uses for the same fields. */
export function checkIntake({ procedureCode, unit, applicant }: Intake): Record<string, IntakeComplaint> {
  const empty = (text: string) => text.trim() === '';
  const found: Record<string, IntakeComplaint | false> = {
    procedureCode: !procedureCode && 'procedure',
    unit: !unit && 'unit',
    'applicant.fullName': empty(applicant.fullName) && 'fullName',
    'applicant.identityNumber': empty(applicant.identityNumber)
      ? 'identityNumberEmpty'
      : !isIdentityOf(applicant) && (applicant.type === 'CITIZEN' ? 'identityNumber' : 'taxCode'),
    'applicant.phone': !empty(applicant.phone) && !isPhone(applicant.phone) && 'phone',
    'applicant.email': !empty(applicant.email) && !isEmail(applicant.email) && 'email',
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, IntakeComplaint] => entry[1] !== false),
  );
}

/** Names are stored composed (NFC) and without stray blanks. */
export function toNewDossier(intake: Intake, procedure: Procedure | undefined): NewDossier {
  const tidy = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const { applicant } = intake;
  return {
    procedureCode: intake.procedureCode ?? '',
    unit: intake.unit ?? '',
    channel: 'COUNTER',
    applicant: {
      ...applicant,
      fullName: tidy(applicant.fullName),
      identityNumber: applicant.identityNumber.trim(),
      phone: applicant.phone.replace(/[\s.-]/g, ''),
      email: applicant.email.trim(),
      address: tidy(applicant.address),
    },
    components: (procedure?.components ?? []).map(({ code }) => ({
      code,
      received: intake.received.includes(code),
      note: null,
    })),
    data: {},
  };
}
