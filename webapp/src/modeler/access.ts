import type { Role, Session } from '../shared/api/types';

const holdsOneOf = ({ roles }: Pick<Session, 'roles'>, wanted: Role[]) => roles.some((role) => wanted.includes(role));

/** Works on drafts and proposes them. */
export const designs = (session: Pick<Session, 'roles'>): boolean => holdsOneOf(session, ['DESIGNER', 'ADMIN']);

/** Decides on the proposals of others, and puts a former version in force again. */
export const approvesModels = (session: Pick<Session, 'roles'>): boolean => holdsOneOf(session, ['APPROVER']);
