// Ways may meet at a task or at an exclusive gateway that then decides. Any other gateway either splits or joins:
// replaces bpmnlint's no-gateway-join-fork and fake-join, which would double the gateways of a route with optional steps.
import { isAny, rule } from '../model.js';

function check(node, reporter) {
  const several = (flows) => (flows ?? []).length > 1;
  if (isAny(node, 'Gateway') && !isAny(node, 'ExclusiveGateway') && several(node.incoming) && several(node.outgoing)) {
    reporter.report(node.id, 'Gateway both joins and splits');
  }
  if (isAny(node, 'Activity') && several(node.incoming)) {
    const parallel = node.incoming.filter(({ sourceRef }) => isAny(sourceRef, 'ParallelGateway', 'InclusiveGateway'));
    if (parallel.length > 1) reporter.report(node.id, 'Parallel ways need a gateway that joins them');
  }
}

const exclusiveMerge = rule(check);
export default exclusiveMerge;
export { exclusiveMerge as 'module.exports' };
