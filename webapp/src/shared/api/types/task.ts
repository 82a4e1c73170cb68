import type { Entered } from './casefile';
import type { AlertLevel, Choice, FormData, Page, Person, Timeliness } from './common';
import type { ComponentState } from './dossier';
import type { FormSchema } from './form';
import type { ProblemBody } from './problem';

export type DueBucket = 'overdue' | 'today' | 'later';

export interface TaskRow {
  id: string;
  nameVi: string;
  nameEn: string;
  stepKey: string;
  process: string;
  dossierCode: string;
  procedureCode: string;
  procedureName: string;
  procedureNameEn: string;
  applicantName: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  assignee: Person | null;
  createdAt: string;
  dueAt: string | null;
  timeliness: Timeliness;
  remainingMinutes: number | null;
  alertLevel: AlertLevel | null;
  hasDraft: boolean;
}

export interface TaskList extends Page<TaskRow> {
  counts: { mine: number; unit: number } & Record<DueBucket, number>;
}

export interface TaskDetail extends TaskRow {
  /** Running number inside the case, such as the number of a council; null outside a stage. */
  stage: number | null;
  form: FormSchema | null;
  data: FormData;
  draftSavedAt: string | null;
  choices: Record<string, Choice[]>;
  can: { claim: boolean; unclaim: boolean; assign: boolean; complete: boolean };
  /** What keeps the reader from a task that would be theirs to do. */
  barred: ProblemBody | null;
  dossier: { promisedAt: string | null; components: ComponentState[]; opening: Entered[] };
  /** What units were asked in this stage and what they said; null where nobody was. */
  consultation: Consultation | null;
}

export interface Consultation {
  /** null when the draft itself was sent for an opinion. */
  question: string | null;
  opinions: Opinion[];
}

export interface Opinion {
  unitCode: string | null;
  unitName: string | null;
  unitNameEn: string | null;
  opinion: 'agree' | 'disagree' | 'other';
  content: string;
  byName: string;
  at: string;
}

export interface Assignee extends Person {
  openTasks: number;
}

export interface BulkResult {
  taskId: string;
  ok: boolean;
  problem?: ProblemBody;
}
