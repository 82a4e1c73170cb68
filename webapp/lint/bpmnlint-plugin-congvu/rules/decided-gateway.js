// At every exclusive split each way out has a condition or is the default; nothing is left to the order of the flows.
import { isAny, rule } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'ExclusiveGateway', 'InclusiveGateway')) return;
  const ways = node.outgoing ?? [];
  if (ways.length < 2) return;

  for (const way of ways) {
    const isDefault = node.default === way;
    if (!isDefault && !way.conditionExpression)
      reporter.report(way.id, 'Flow out of a gateway has neither a condition nor is it the default', [
        'conditionExpression',
      ]);
    if (isDefault && way.conditionExpression)
      reporter.report(way.id, 'Default flow has a condition', ['conditionExpression']);
  }
}

const decidedGateway = rule(check);
export default decidedGateway;
export { decidedGateway as 'module.exports' };
