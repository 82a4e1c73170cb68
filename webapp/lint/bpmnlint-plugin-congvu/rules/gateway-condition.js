// At every split each way out has a condition or is the default; nothing is left to the order of the flows.
import { flowsFrom, isAny, nameOf, rule, say } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'ExclusiveGateway', 'InclusiveGateway')) return;
  const ways = flowsFrom(node);
  if (ways.length < 2) return;
  for (const way of ways) {
    const isDefault = node.default === way;
    if (!isDefault && !way.conditionExpression)
      say(reporter, way, 'gateway-condition', [nameOf(node)], 'conditionExpression');
    if (isDefault && way.conditionExpression)
      say(reporter, way, 'gateway-condition.default', [], 'conditionExpression');
  }
}

const gatewayCondition = rule(check);
export default gatewayCondition;
export { gatewayCondition as 'module.exports' };
