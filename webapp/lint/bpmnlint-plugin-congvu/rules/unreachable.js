// Every step can be reached from the start.
import { graphOf, reached } from '../graph.js';
import { isAny, isScope, nameOf, rule, say } from '../model.js';

function check(scope, reporter) {
  if (!isScope(scope)) return;
  const { nodes, ways } = graphOf(scope);
  const found = reached(
    nodes.filter((node) => isAny(node, 'StartEvent')),
    ways,
  );
  for (const node of nodes.filter((other) => !found.has(other) && !other.triggeredByEvent))
    say(reporter, node, 'unreachable', [nameOf(node)]);
}

const unreachable = rule(check);
export default unreachable;
export { unreachable as 'module.exports' };
