/** The shapes of the server's answers. Instants are ISO 8601 texts, durations are working minutes. */

export interface Page<T> {
  items: T[];
  next: string | null;
}

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
  | 'AUDITOR';

export interface Person {
  username: string;
  fullName: string;
}

export interface Position {
  role: Role;
  unitCode: string;
  unitNameVi: string;
  unitNameEn: string;
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

export type Timeliness = 'OVERDUE' | 'DUE_TODAY' | 'IN_TIME' | 'PAUSED' | 'NO_LIMIT' | 'DONE_IN_TIME' | 'DONE_LATE';
export type Outcome = 'EARLY' | 'ON_TIME' | 'LATE' | 'CANCELLED';
export type AlertLevel = 'GREEN' | 'YELLOW' | 'RED';
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

export interface Choice {
  value: string;
  label: string;
  labelEn?: string;
}

export type FormData = Record<string, unknown>;

export interface FormComponent {
  type: string;
  id?: string;
  key?: string;
  label?: string;
  description?: string;
  text?: string;
  subtype?: 'date' | 'time' | 'datetime';
  defaultValue?: unknown;
  disabled?: boolean;
  readonly?: boolean;
  values?: Choice[];
  valuesKey?: string;
  decimalDigits?: number;
  components?: FormComponent[];
  conditional?: { hide?: string };
  validate?: FormRules;
  properties?: Record<string, string>;
}

export interface FormRules {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  pattern?: string;
  patternErrorMessage?: string;
  validationType?: 'email' | 'phone' | 'custom';
}

export interface FormSchema {
  id?: string;
  components: FormComponent[];
}

export interface ComponentState {
  code: string;
  nameVi?: string;
  nameEn?: string;
  required?: boolean;
  received: boolean;
  note?: string | null;
}

export interface TaskDetail extends TaskRow {
  form: FormSchema | null;
  data: FormData;
  draftSavedAt: string | null;
  choices: Record<string, Choice[]>;
  can: { claim: boolean; unclaim: boolean; assign: boolean; complete: boolean };
  dossier: { promisedAt: string | null };
}

export interface Assignee extends Person {
  openTasks: number;
}

export interface BulkResult {
  taskId: string;
  ok: boolean;
  problem?: ProblemBody;
}

export type DossierStatus =
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'PROCESSING'
  | 'SUPPLEMENT_REQUESTED'
  | 'FINANCIAL_OBLIGATION'
  | 'WITHDRAWN'
  | 'STOPPED'
  | 'DONE'
  | 'RETURNED';

export interface DossierRow {
  code: string;
  procedureCode: string;
  procedureName: string;
  procedureNameEn: string;
  applicantName: string;
  status: DossierStatus;
  statusCode: number;
  unitCode: string;
  unitName: string;
  currentSteps: { nameVi: string; nameEn: string; unitName: string }[];
  receivedAt: string | null;
  promisedAt: string | null;
  timeliness: Timeliness | null;
  remainingMinutes: number | null;
}

export type Channel = 'COUNTER' | 'ONLINE' | 'POST';
export type ApplicantType = 'CITIZEN' | 'ENTERPRISE' | 'HOUSEHOLD';

export interface Applicant {
  fullName: string;
  identityNumber: string;
  phone: string;
  email: string;
  address: string;
  type: ApplicantType;
}

export type ClockState = 'RUNNING' | 'PAUSED' | 'STOPPED';
export type ClockKind = 'RECEPTION' | 'STATUTORY' | 'STAGE' | 'STEP' | 'CONSULTATION';

export interface Slip {
  kind: 'RECEIPT' | 'SUPPLEMENT_REQUEST' | 'REFUSAL' | 'APOLOGY' | 'STOP_NOTICE';
  number: string;
  issuedAt: string;
  reason: string | null;
  newDate: string | null;
}

export type StepKey =
  | 'receive'
  | 'assign'
  | 'process'
  | 'consult'
  | 'finalise'
  | 'review'
  | 'sign'
  | 'issue'
  | 'return';

export interface HistoryEntry {
  at: string;
  by: Person | null;
  kind: string;
  step: string | null;
  stage: number | null;
  text: string | null;
}

export interface DossierStep {
  key: string;
  elementId: string;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  owner: Person | null;
  startedAt: string;
  dueAt: string | null;
  endedAt: string | null;
  outcome: Outcome | null;
  state: ClockState;
  workedMinutes: number | null;
}

export interface DiagramProcess {
  key: string;
  name: string;
  definitionId: string;
  active: string[];
  done: string[];
  stage?: number | null;
}

export type DossierAction = 'withdraw' | 'requestSupplement' | 'receiveSupplement' | 'extend' | 'suspend' | 'resume';

export interface Dossier extends DossierRow {
  applicant: Partial<Applicant> & { fullName: string };
  channel: Channel;
  components: ComponentState[];
  fee: { amount: number; paid: boolean } | null;
  procedureVersion: string;
  calendarVersion: string;
  slips: Slip[];
  steps: DossierStep[];
  history: HistoryEntry[];
  diagram: { processes: DiagramProcess[] } | null;
  actions: DossierAction[];
}

export type DayKind = 'WORKING' | 'WEEKLY_OFF' | 'HOLIDAY' | 'COMP_OFF' | 'SWAP_OFF' | 'SWAP_WORK' | 'LOCAL_CLOSURE';

export interface TracedDay {
  date: string;
  kind: DayKind;
  countedMinutes: number;
  /** Absent where nothing can be paused: a due date that is only asked for. */
  pausedMinutes?: number;
  dayNumber: number;
  why: string;
  whyEn: string;
}

export type ClockEventKind = 'START' | 'PAUSE' | 'RESUME' | 'RESTART' | 'EXTEND' | 'STOP';

export interface ClockEvent {
  seq: number;
  kind: ClockEventKind;
  at: string;
  /** A user name, or the name of the part of the system. */
  by: string | null;
  reason: string | null;
  legalBasis: string | null;
}

export interface Clock {
  key: string;
  kind: ClockKind;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  term: string | null;
  legalBasis: string | null;
  state: ClockState;
  startedAt: string;
  countedFrom: string | null;
  dueAt: string | null;
  stoppedAt: string | null;
  outcome: Outcome | null;
  workedMinutes: number;
  pausedMinutes: number;
  remainingMinutes: number | null;
  sentenceVi: string | null;
  sentenceEn: string | null;
  events: ClockEvent[];
  trace: TracedDay[];
}

export interface DossierClock {
  dossierCode: string;
  procedureCode: string;
  calendarVersion: string;
  promisedAt: string | null;
  clocks: Clock[];
  minutesPerUnit: { unitCode: string; unitName: string; unitNameEn: string; minutes: number }[];
}

export interface DueDate {
  due: string;
  countedFrom: string;
  term: string;
  calendarVersion: string;
  trace: TracedDay[];
}

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

export interface NewDossier {
  procedureCode: string;
  unit: string;
  channel: Channel;
  applicant: Applicant;
  components: { code: string; received: boolean; note: string | null }[];
  data: FormData;
}

export interface CreatedDossier {
  code: string;
  status: DossierStatus;
  promisedAt?: string | null;
  trackingUrl: string;
  taskId?: string | null;
}

export type EscalationState = 'OPEN' | 'ACKNOWLEDGED' | 'SNOOZED' | 'EXPLAINED' | 'CLOSED';

export interface Escalation {
  id: string;
  level: AlertLevel;
  state: EscalationState;
  dossierCode: string;
  procedureName: string;
  procedureNameEn: string;
  stepNameVi: string;
  stepNameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  addressee: Addressee;
  raisedAt: string;
  dueAt: string | null;
  lateMinutes: number;
  owner: Person | null;
  cause: DelayCause | null;
  snoozedUntil: string | null;
  actions: EscalationVerb[];
  history: EscalationEvent[];
}

export type EscalationVerb = 'acknowledge' | 'snooze' | 'explain' | 'reassign';
export type DelayCause = 'OFFICER' | 'CONSULTED_UNIT' | 'APPLICANT' | 'SYSTEM_OUTAGE' | 'LEGAL_CONFLICT' | 'OTHER';

/** Without a person it goes to everybody who holds the role at the unit. */
export interface Addressee {
  username: string | null;
  fullName: string | null;
  roleVi: string;
  roleEn: string;
  unitName: string;
  unitNameEn: string;
}

export interface EscalationEvent {
  at: string;
  by: Person | null;
  kind: 'RAISED' | 'ACKNOWLEDGED' | 'SNOOZED' | 'EXPLAINED' | 'REASSIGNED' | 'CLOSED';
  text: string | null;
  textEn: string | null;
}

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
}
