import type { Escalation, Session } from '../shared/api/types';

/** Whether an alert is meant for this person: by name, or because of a role held at the unit. */
export const isFor = (session: Session, { addressee: { username, role, unitCode } }: Escalation): boolean =>
  username
    ? username === session.username
    : session.positions.some((held) => held.role === role && held.unitCode === unitCode);

/** Alerts meant for somebody who has not been noted to have seen them. */
export const unseenBy = (session: Session, escalations: Escalation[]): Escalation[] =>
  escalations.filter(
    (escalation) =>
      escalation.state !== 'CLOSED' &&
      isFor(session, escalation) &&
      !escalation.history.some(({ kind, by }) => kind === 'SEEN' && by?.username === session.username),
  );
