/** The shapes of the server's answers. Instants are ISO 8601 texts, durations are working minutes. */
export type * from './absence';
export type * from './attachment';
export type * from './casefile';
export type * from './clock';
export type * from './common';
export type * from './dossier';
export type * from './escalation';
export type * from './form';
export type * from './model';
export type * from './notification';
export type * from './performance';
export type * from './problem';
export type * from './procedure';
export type * from './rule';
export type * from './session';
export type * from './shadow';
export type * from './task';
