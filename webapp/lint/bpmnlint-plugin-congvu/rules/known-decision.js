// A decision is one of the tables there are, and gives one single value. Option `decisions`: the tables there are.
import { isAny, say } from '../model.js';

const bindings = ['latest', 'deployment'];

const knownDecision = ({ decisions } = {}) => ({
  check(node, reporter) {
    if (!isAny(node, 'BusinessRuleTask')) return;
    const [decision, binding] = [node.get('camunda:decisionRef'), node.get('camunda:decisionRefBinding')];
    const found = (text, name, ...values) => say(reporter, node, text, values, `camunda:${name}`);
    if (decision === undefined) found('known-decision.none', 'decisionRef');
    else if (decisions && !decisions.includes(decision)) found('known-decision', 'decisionRef', decision);
    if (binding && !bindings.includes(binding)) found('known-decision.binding', 'decisionRefBinding', binding);
    if (node.get('camunda:resultVariable') !== undefined && node.get('camunda:mapDecisionResult') !== 'singleEntry')
      found('known-decision.result', 'mapDecisionResult');
  },
});

export default knownDecision;
export { knownDecision as 'module.exports' };
