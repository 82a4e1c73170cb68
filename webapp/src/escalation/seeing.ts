import type { Escalation } from '../shared/api/types';

/** Alerts that are a person's business (there is something they may do about them) and that they have not seen yet. */
export const unseenBy = (username: string, escalations: Escalation[]): Escalation[] =>
  escalations.filter(
    ({ state, actions, history }) =>
      state !== 'CLOSED' &&
      actions.length > 0 &&
      !history.some(({ kind, by }) => kind === 'SEEN' && by?.username === username),
  );
