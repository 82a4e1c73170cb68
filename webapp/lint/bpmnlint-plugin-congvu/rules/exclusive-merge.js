// Ways may meet at a task or at an exclusive gateway that then decides. Any other gateway either splits or joins:
// replaces bpmnlint's no-gateway-join-fork and fake-join, which would double the gateways of a route with optional steps.
import { flowsFrom, flowsTo, isAny, rule, say } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'FlowNode')) return;
  if (isAny(node, 'Gateway') && !isAny(node, 'ExclusiveGateway') && flowsTo(node).length > 1 && flowsFrom(node).length > 1)
    say(reporter, node, 'exclusive-merge');
  const parallel = flowsTo(node).filter(({ sourceRef }) => isAny(sourceRef, 'ParallelGateway', 'InclusiveGateway'));
  if (isAny(node, 'Activity') && parallel.length > 1) say(reporter, node, 'exclusive-merge.parallel');
}

const exclusiveMerge = rule(check);
export default exclusiveMerge;
export { exclusiveMerge as 'module.exports' };
