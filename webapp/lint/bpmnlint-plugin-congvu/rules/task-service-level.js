// A user task says how long it may take and which clock counts it; a clock on a larger scope has a limit as well.
import { clocks, isTerm } from '../catalogue.js';
import { isAny, property, rule, say } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'Activity', 'Process')) return;
  const found = (text, ...values) => say(reporter, node, text, values, 'extensionElements');
  const [sla, clock, inherits] = ['sla', 'clock', 'inherits'].map((name) => property(node, name));
  const task = isAny(node, 'UserTask');

  if (task && !sla && !inherits) found('task-service-level');
  if (sla && inherits) found('task-service-level.both');
  if (inherits && inherits !== 'promise') found('task-service-level.inherits', inherits);
  if (sla && !isTerm(sla)) found('task-service-level.term', sla);
  if (!clock && (task || sla)) found('task-service-level.no-clock');
  if (clock && !clocks.includes(clock)) found('task-service-level.unknown-clock', clock);
  if (clock && !sla && !inherits && !task) found('task-service-level.clock-only');
}

const taskServiceLevel = rule(check);
export default taskServiceLevel;
export { taskServiceLevel as 'module.exports' };
