import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/queries';
import type { Role, Session } from '../api/types';

/** The signed-in person; only called below the session gate. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  return data ?? nobody;
}

// For the moment between losing a session and the gate closing.
const nobody: Session = {
  username: '',
  fullName: '',
  titleVi: '',
  titleEn: '',
  unit: null,
  roles: [],
  positions: [],
  demo: false,
  now: new Date(0).toISOString(),
};

const handlingRoles: Role[] = ['CLERK', 'OFFICER', 'HEAD', 'LEADER', 'REGISTRY', 'MANAGER', 'CONTROLLER'];
const watchingRoles: Role[] = ['MANAGER', 'CONTROLLER'];

const leadingRoles: Role[] = ['HEAD', 'LEADER', 'MANAGER'];

const holdsOneOf = (session: Session, roles: Role[]) => session.roles.some((role) => roles.includes(role));

/** Has tasks of their own or of a group. */
export const handlesTasks = (session: Session): boolean => holdsOneOf(session, handlingRoles);
/** Looks into dossiers, to work on them or to watch over those who do. */
export const seesDossiers = (session: Session): boolean => holdsOneOf(session, [...handlingRoles, 'AUDITOR']);
export const receivesDossiers = (session: Session): boolean => session.roles.includes('CLERK');
export const seesEscalations = (session: Session): boolean => holdsOneOf(session, [...handlingRoles, 'AUDITOR']);
/** Working from home: its rules are for everybody who works here, whoever draws its process included. */
export const seesRemoteWork = (session: Session): boolean => session.roles.some((role) => role !== 'CANDIDATE');
/** Rounds of exams for posts of leadership: whoever works here may sit in a body or apply. */
export const seesExams = handlesTasks;
/** How units did in a period. */
export const seesPerformance = (session: Session): boolean =>
  holdsOneOf(session, ['HEAD', 'LEADER', 'MANAGER', 'CONTROLLER', 'AUDITOR']);
/** The working calendar and the limits, and what is proposed to change about them. */
export const seesRules = (session: Session): boolean =>
  holdsOneOf(session, ['DESIGNER', 'APPROVER', 'ADMIN', 'LEADER', 'MANAGER', 'AUDITOR']);
/** The processes, their forms and tables, and what is proposed to change about them. */
export const seesModels = (session: Session): boolean =>
  holdsOneOf(session, ['DESIGNER', 'APPROVER', 'ADMIN', 'AUDITOR']);
/** Answers for the time of others first, for tasks of their own second. */
export const watchesTime = (session: Session): boolean =>
  holdsOneOf(session, watchingRoles) && !holdsOneOf(session, ['CLERK', 'OFFICER', 'HEAD', 'LEADER', 'REGISTRY']);
/** Answers for other people too. */
export const leadsPeople = (session: Session): boolean => holdsOneOf(session, leadingRoles);
