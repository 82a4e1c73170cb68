// Work goes to a group the server finds for the unit at hand; never to a person or group written into the model.
import { groups } from '../catalogue.js';
import { isAny, rule } from '../model.js';

const byName = ['assignee', 'candidateUsers', 'dueDate', 'followUpDate', 'priority'];

function check(node, reporter) {
  if (!isAny(node, 'UserTask')) return;
  const group = node.get('camunda:candidateGroups');
  if (!groups.some((name) => group === `\${${name}}`)) {
    reporter.report(node.id, `Candidate group "${group ?? ''}" is not one of the catalogue, e.g. \${group.process}`, [
      'camunda:candidateGroups',
    ]);
  }
  for (const name of byName.filter((attribute) => node.get(`camunda:${attribute}`))) {
    reporter.report(node.id, `${name} is set by the server, not by the model`, [`camunda:${name}`]);
  }
  if (node.resources?.length)
    reporter.report(node.id, 'People are found through the candidate group only', ['resources']);
}

const workGroup = rule(check);
export default workGroup;
export { workGroup as 'module.exports' };
