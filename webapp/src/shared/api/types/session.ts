import type { Person } from './common';

export type Role =
  | 'CLERK'
  | 'OFFICER'
  | 'HEAD'
  | 'LEADER'
  | 'REGISTRY'
  | 'MANAGER'
  | 'CONTROLLER'
  | 'DESIGNER'
  | 'APPROVER'
  | 'ADMIN'
  | 'AUDITOR'
  | 'CANDIDATE';

export interface Position {
  role: Role;
  unitCode: string;
  unitNameVi: string;
  unitNameEn: string;
  /** The ward, department or office the unit belongs to. */
  institution: { code: string; nameVi: string; nameEn: string };
}

export interface Session extends Person {
  titleVi: string;
  titleEn: string;
  unit: { code: string; nameVi: string; nameEn: string } | null;
  roles: Role[];
  positions: Position[];
  demo: boolean;
  now: string;
}

export interface DemoAccount extends Person {
  titleVi: string;
  titleEn: string;
  unitVi: string;
  unitEn: string;
}
