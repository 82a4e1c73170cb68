// A flow leads from a step to a step, both of the process or sub-process it is drawn in.
import { isAny, nameOf, rule, say } from '../model.js';

function check(flow, reporter) {
  if (!isAny(flow, 'SequenceFlow')) return;
  for (const end of ['sourceRef', 'targetRef']) {
    const step = flow[end];
    if (!step || !isAny(step, 'FlowNode')) say(reporter, flow, 'flow-ends', [], end);
    else if (step.$parent !== flow.$parent) say(reporter, flow, 'flow-ends.scope', [nameOf(step)], end);
  }
}

const flowEnds = rule(check);
export default flowEnds;
export { flowEnds as 'module.exports' };
