// What people read has a name in both languages; a step of a route says which step of the catalogue it is.
import { steps } from '../catalogue.js';
import { isAny, property, rule, say } from '../model.js';

function check(node, reporter) {
  const found = (text, ...values) => say(reporter, node, text, values, 'extensionElements');
  if (isAny(node, 'UserTask')) {
    const step = property(node, 'step');
    if (node.get('camunda:candidateGroups')?.startsWith('${group.') && !steps.includes(step))
      found('step-name.step', step ?? null);
    if (!node.name?.trim()) found('step-name.none');
  }
  if (isAny(node, 'FlowNode', 'Process') && node.name?.trim() && property(node, 'nameEn') === undefined)
    found('step-name.english', node.name);
}

const stepName = rule(check);
export default stepName;
export { stepName as 'module.exports' };
