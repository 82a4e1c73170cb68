export type AbsenceState = 'PLANNED' | 'CURRENT' | 'PAST' | 'CANCELLED';

/** Somebody is away, and somebody else gets what is meant for them. */
export interface Absence {
  id: string;
  username: string;
  fullName: string;
  from: string;
  to: string;
  substitute: string;
  substituteName: string;
  reason: string;
  state: AbsenceState;
  can: { cancel: boolean };
}

export interface Substitute {
  username: string;
  fullName: string;
  titleVi: string;
  titleEn: string;
}
