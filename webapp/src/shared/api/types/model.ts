import type { Choice } from './common';

export type ModelKind = 'PROCESS' | 'DECISION' | 'FORM';

export type Severity = 'ERROR' | 'WARNING';

export type FixVerb =
  | 'SET_ATTRIBUTE'
  | 'REMOVE_ATTRIBUTE'
  | 'SET_PROPERTY'
  | 'REMOVE_PROPERTY'
  | 'REMOVE_EXTENSION'
  | 'SET_DEFAULT_FLOW'
  | 'REMOVE_ELEMENT';

export interface FixStep {
  verb: FixVerb;
  element: string;
  name: string | null;
  value: string | null;
}

/** How a finding can be mended by a click, as one step that can be undone. */
export interface Fix {
  label: string;
  labelEn: string;
  changes: FixStep[];
}

/** One thing the gate says of a model. */
export interface Finding {
  /** Of a form: the key of the field; null: the whole file. */
  element: string | null;
  line: number | null;
  rule: string;
  severity: Severity;
  message: string;
  messageEn: string;
  property: string | null;
  fix: Fix | null;
}

export interface ModelReport {
  deployable: boolean;
  kind: ModelKind | null;
  key: string | null;
  name: string | null;
  hash: string;
  findings: Finding[];
}

/** A foreign file, read and brought to our names, not stored yet. */
export interface ImportedModel {
  kind: ModelKind;
  key: string;
  name: string;
  source: string;
  notes: Finding[];
  report: ModelReport;
}

interface Named {
  name: string;
  label: string;
  labelEn: string;
}

export interface DelegateProperty extends Named {
  required?: boolean;
  choices?: Choice[] | null;
}

export interface CatalogueDelegate extends Named {
  description?: string;
  descriptionEn?: string;
  properties?: DelegateProperty[];
}

export interface CatalogueGroup extends Named {
  /** The only process it exists in. */
  process?: string | null;
}

/** What a model may refer to. */
export interface ModelCatalogue {
  delegates: CatalogueDelegate[];
  groups: CatalogueGroup[];
  messages: string[];
  /** `term`: its property is a term, such as `workingTime.P5D`. */
  timers: (Named & { term?: boolean })[];
  names: string[];
  clocks: Named[];
  steps: Named[];
  processes: string[];
  decisions: string[];
  forms: string[];
}

export type ModelOrigin = 'SHIPPED' | 'DESIGNED';

export interface DraftMark {
  revision: number;
  savedBy: string;
  savedByName: string;
  savedAt: string;
}

export interface ProposalMark {
  id: string;
  state: ModelProposalState;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
}

export interface ModelRow {
  key: string;
  kind: ModelKind;
  name: string;
  nameEn: string | null;
  /** null: there is only a draft. */
  liveVersion: number | null;
  liveSince: string | null;
  draft: DraftMark | null;
  proposal: ProposalMark | null;
  running: number | null;
  origin: ModelOrigin | null;
}

export interface Model extends ModelRow {
  forms: string[];
  decisions: string[];
  calledBy: string[];
}

export interface Editor {
  username: string;
  name: string;
  since: string;
}

/** What is being worked on; revision 0: nothing was saved yet, the source is the one in force. */
export interface ModelDraft {
  key: string;
  kind: ModelKind;
  revision: number;
  source: string;
  savedBy: string | null;
  savedByName: string | null;
  savedAt: string | null;
  baseVersion: number | null;
  editors: Editor[];
}

export interface ModelDraftBody {
  kind: ModelKind;
  source: string;
  revision: number;
  baseVersion?: number | null;
}

export type ModelProposalState = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

export interface ProposalPart {
  key: string;
  kind: ModelKind;
  baseVersion: number | null;
  hash: string;
  uploadedHash: string | null;
  /** null until it is approved. */
  newVersion: number | null;
}

export interface ModelProposalBody {
  legalBasis: string;
  decisionNumber: string;
  note: string;
  revision: number;
}

export interface ModelProposal {
  id: string;
  key: string;
  name: string;
  nameEn: string | null;
  state: ModelProposalState;
  parts: ProposalPart[];
  legalBasis: string;
  decisionNumber: string | null;
  note: string | null;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  reason: string | null;
  report: ModelReport[];
}

export type VersionOrigin = 'SHIPPED' | 'PROPOSAL' | 'RESTORED';

export interface ModelVersion {
  version: number;
  hash: string;
  uploadedHash: string | null;
  origin: VersionOrigin;
  proposedBy: string | null;
  proposedByName: string | null;
  approvedBy: string | null;
  approvedByName: string | null;
  at: string;
  legalBasis: string | null;
  decisionNumber: string | null;
  note: string | null;
  /** The version it says again. */
  restoredFrom: number | null;
  /** null unless it came by a proposal. */
  proposalId: string | null;
  inForce: boolean;
  running: number | null;
}

export interface RestoreBody {
  reason: string;
  legalBasis: string;
}

/** Where the running ones of a process are. */
export interface ModelRunning {
  steps: { element: string; version: number; count: number }[];
  versions: { version: number; count: number }[];
}

export type ModelChangeWhat = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';

export type ModelChangeSubject =
  | 'STEP'
  | 'FLOW'
  | 'SERVICE_LEVEL'
  | 'PERMISSION'
  | 'FORM'
  | 'FIELD'
  | 'RULE'
  | 'DECISION'
  | 'NAME'
  | 'TEXT'
  | 'LAYOUT'
  | 'OTHER';

export interface ModelChange {
  element: string;
  name: string | null;
  nameEn: string | null;
  what: ModelChangeWhat;
  subject: ModelChangeSubject;
  /** What on the element; of a decision: the id of the cell. */
  property: string | null;
  before: string | null;
  after: string | null;
  sentence: string;
  sentenceEn: string;
  running: number | null;
}

export interface ModelDiff {
  key: string;
  kind: ModelKind;
  /** Of a part: the step it belongs to; null of what is compared itself. */
  whose: { vi: string; en: string } | null;
  from: string;
  to: string;
  /** null: there was none, or there is none any more. */
  fromSource: string | null;
  toSource: string | null;
  changes: ModelChange[];
  note: { vi: string[]; en: string[] };
  parts: ModelDiff[];
}
