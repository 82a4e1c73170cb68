// What a model may name. The server knows the same names; anything else refuses the deployment.

export const delegates = [
  'closeUnanswered',
  'confirmReturn',
  'finishProcessing',
  'issueApology',
  'issueReceipt',
  'recordSlaOutcome',
  'refuseDossier',
  'requestSupplement',
  'stopDossier',
  'takeInSupplement',
];

export const messages = ['dossier.supplementReceived', 'dossier.withdrawn'];

export const processes = ['dossier-handling', 'dossier-stage'];

export const clocks = ['reception', 'statutory', 'stage', 'step', 'consultation', 'apology'];

/** Dates a timer may wait for. */
export const timers = ['sla.dueDate', 'sla.apologyDate', 'sla.supplementDeadline'];

/** Steps of the procedure catalogue: a route has each of them or not, and a group for each it has. */
const routeSteps = ['receive', 'assign', 'process', 'consult', 'finalise', 'review', 'sign', 'issue', 'return'];

/** Steps of every dossier, whatever its procedure. */
const fixedSteps = ['intake', 'collectFee', 'apology'];

export const steps = [...routeSteps, ...fixedSteps];

export const groups = [...routeSteps, 'intake', 'apology'].map((step) => `group.${step}`);

/** Process variables: routing keys only. `loopCounter` is the engine's own. */
const variables = ['decision', 'stage', 'loopCounter'];

/** Everything an expression outside a timer may read. */
export const names = [
  ...variables,
  ...groups,
  ...routeSteps.map((step) => `route.${step}`),
  'route.stages',
  'fee.due',
  'forecast.late',
  'consultation.units',
  'dossier.code',
];
