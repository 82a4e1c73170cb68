// Whoever goes round in a circle has to wait somewhere on it; otherwise the server would go round for ever.
import { circlesWithoutWait } from '../graph.js';
import { inside, isAny, isScope, rule, say } from '../model.js';

function check(scope, reporter) {
  if (!isScope(scope)) return;
  for (const node of circlesWithoutWait(scope)) say(reporter, node, 'loop-without-wait');
  if (isAny(scope, 'Process')) {
    for (const call of inside(scope).filter((node) => isAny(node, 'CallActivity') && node.calledElement === scope.id))
      say(reporter, call, 'loop-without-wait.itself', [], 'calledElement');
  }
}

const loopWithoutWait = rule(check);
export default loopWithoutWait;
export { loopWithoutWait as 'module.exports' };
