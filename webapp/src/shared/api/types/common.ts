export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Person {
  username: string;
  fullName: string;
}

export type Timeliness = 'OVERDUE' | 'DUE_TODAY' | 'IN_TIME' | 'PAUSED' | 'NO_LIMIT' | 'DONE_IN_TIME' | 'DONE_LATE';

export type Outcome = 'EARLY' | 'ON_TIME' | 'LATE' | 'CANCELLED';

export type AlertLevel = 'GREEN' | 'YELLOW' | 'RED' | 'APOLOGY';

export interface Choice {
  value: string;
  label: string;
  labelEn?: string;
  /** Marked as required among the choices. */
  required?: boolean;
}

export type FormData = Record<string, unknown>;
