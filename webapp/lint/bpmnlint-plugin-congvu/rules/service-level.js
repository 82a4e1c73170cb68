// A user task says how long it may take and which clock counts it; a clock on a larger scope has a limit as well.
import { clocks } from '../catalogue.js';
import { isAny, property, rule } from '../model.js';

const term = /^P(?:\d+(?:\.5)?D|\d+CD|T(?=\d)(?:\d+H)?(?:\d+M)?)$/;

function check(node, reporter) {
  const report = (message) => reporter.report(node.id, message, ['extensionElements']);
  if (!isAny(node, 'Activity', 'Process')) return;
  const [sla, clock, inherits] = ['sla', 'clock', 'inherits'].map((name) => property(node, name));

  if (isAny(node, 'UserTask') && !sla && !inherits)
    report('User task has no service level: sla, or inherits = promise');
  if (isAny(node, 'UserTask') && !clock) report('User task names no clock');
  if (sla && inherits) report('Service level is both given and inherited');
  if (inherits && inherits !== 'promise') report(`Nothing to inherit: "${inherits}"`);
  if (sla && !term.test(sla)) report(`Service level "${sla}" is not a term such as P5D, P3.5D, PT16H, PT4H30M or P7CD`);
  if (clock && !clocks.includes(clock)) report(`Unknown clock "${clock}"`);
  if (clock && !sla && !inherits && !isAny(node, 'UserTask')) report('Clock without a service level');
  if (sla && !clock && !isAny(node, 'UserTask')) report('Service level without a clock');
}

const serviceLevel = rule(check);
export default serviceLevel;
export { serviceLevel as 'module.exports' };
