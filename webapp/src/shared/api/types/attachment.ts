import type { Person } from './common';

export interface Attachment {
  id: string;
  fileName: string;
  mediaType: string;
  /** In bytes. */
  size: number;
  /** The component it is for; null: for none of them. */
  component: string | null;
  uploadedBy: Person;
  uploadedAt: string;
  /** Whether the person asking may take it back now. */
  removable: boolean;
}

/** What the person asking may add now: how many files, how large (bytes), with which extensions (no dot). */
export interface Adding {
  allowed: boolean;
  left: number;
  fileSize: number;
  extensions: string[];
}

export interface AttachmentList {
  items: Attachment[];
  adding: Adding;
}
