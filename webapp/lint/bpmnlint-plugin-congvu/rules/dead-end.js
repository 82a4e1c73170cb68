// From every step an end can be reached.
import { backwards, graphOf, reached } from '../graph.js';
import { isAny, isScope, nameOf, rule, say } from '../model.js';

function check(scope, reporter) {
  if (!isScope(scope)) return;
  const { nodes, ways } = graphOf(scope);
  const ending = reached(
    nodes.filter((node) => isAny(node, 'EndEvent')),
    backwards(ways),
  );
  for (const node of nodes.filter((other) => !ending.has(other) && !other.triggeredByEvent))
    say(reporter, node, 'dead-end', [nameOf(node)]);
}

const deadEnd = rule(check);
export default deadEnd;
export { deadEnd as 'module.exports' };
