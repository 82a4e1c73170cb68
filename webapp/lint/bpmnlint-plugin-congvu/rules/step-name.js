// A user task says which step of the procedure catalogue it is; what people read has an English name too.
import { steps } from '../catalogue.js';
import { isAny, property, rule } from '../model.js';

function check(node, reporter) {
  const report = (message) => reporter.report(node.id, message, ['extensionElements']);
  if (isAny(node, 'UserTask') && !steps.includes(property(node, 'step'))) {
    report(`Step "${property(node, 'step') ?? ''}" is not one of the catalogue`);
  }
  if (isAny(node, 'FlowNode', 'Process') && node.name && !property(node, 'nameEn'))
    report('Element has no English name (nameEn)');
}

const stepName = rule(check);
export default stepName;
export { stepName as 'module.exports' };
