import type { ModelKind } from '../../../shared/api/types';

/** What comes with a process: a form or a table it uses. */
export interface TemplatePart {
  kind: Exclude<ModelKind, 'PROCESS'>;
  key: string;
  source: string;
}

/** A process to begin with. */
export interface StartTemplate {
  id: string;
  nameVi: string;
  nameEn: string;
  descriptionVi?: string;
  descriptionEn?: string;
  /** The BPMN text of a new process of that key and name. */
  source: (key: string, name: string) => string;
  /** The forms and tables the process refers to; saved as drafts with it. */
  parts?: (key: string, name: string) => TemplatePart[];
}
