/** The decision table of the alerts. */
export const ladderKey = 'escalation-ladder';
