export interface ProcedureRow {
  code: string;
  nameVi: string;
  nameEn: string;
  field: string;
  fieldEn: string;
  level: 'WARD' | 'DEPARTMENT' | 'JOINT';
  statutoryTerm: string;
  committedTerm: string | null;
  /** null: not known */
  feeVnd: number | null;
  cutOff: string | null;
  confirmed: boolean;
}

export interface ProcedureComponent {
  code: string;
  nameVi: string;
  nameEn: string;
  required: boolean;
  copies: number;
  kind: 'ORIGINAL' | 'COPY' | 'CERTIFIED_COPY' | 'FORM';
  noCertifiedCopyNeeded?: boolean;
}

export interface Procedure extends ProcedureRow {
  legalBasis: string | null;
  effectiveFrom: string;
  versionId: string;
  supplementMode: 'PAUSE' | 'RESTART';
  splitSource: string;
  components: ProcedureComponent[];
  stages: { index: number; kind: string; steps: { number: number; key: string; nameVi: string; nameEn: string }[] }[];
}
