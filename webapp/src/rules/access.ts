import type { Session } from '../shared/api/types';

/** The ways of proposing a change, named as people think of them. */
export const proposals = ['holiday', 'swap', 'closure', 'year', 'limits'] as const;
export type Proposal = (typeof proposals)[number];

/** Everything for those who keep the rules; a closure of their own house for those who lead one. */
export function proposalsOf({ roles }: Session): readonly Proposal[] {
  if (roles.includes('DESIGNER') || roles.includes('ADMIN')) return proposals;
  return isHeadOfHouse(roles) ? ['closure'] : [];
}

const isHeadOfHouse = (roles: Session['roles']) => roles.includes('LEADER') || roles.includes('MANAGER');

const triers: Session['roles'] = ['DESIGNER', 'APPROVER', 'ADMIN'];

/** Starts and stops trial runs of rules. */
export const triesRules = ({ roles }: Session): boolean => roles.some((role) => triers.includes(role));

export const seesTrials = (session: Session): boolean => triesRules(session) || session.roles.includes('AUDITOR');

export const keepsRules = ({ roles }: Session): boolean => roles.includes('DESIGNER') || roles.includes('ADMIN');
