export interface FieldProblem {
  field: string;
  reason: string;
  reasonEn?: string;
  remedy?: string | null;
  remedyEn?: string | null;
}

export interface ProblemBody {
  type: string;
  title: string;
  titleEn?: string;
  status: number;
  detail?: string | null;
  detailEn?: string | null;
  errors?: FieldProblem[];
  groups?: ProblemGroup[];
}

/** Several things that hinder together, under the heading that says of what. */
export interface ProblemGroup {
  vi: string;
  en: string;
  items: { vi: string; en: string }[];
}
