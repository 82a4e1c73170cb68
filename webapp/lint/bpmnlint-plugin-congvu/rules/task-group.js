// A user task belongs to a group.
import { isAny, rule, say } from '../model.js';

function check(node, reporter) {
  if (isAny(node, 'UserTask') && !node.get('camunda:candidateGroups')?.trim())
    say(reporter, node, 'task-group', [], 'camunda:candidateGroups');
}

const taskGroup = rule(check);
export default taskGroup;
export { taskGroup as 'module.exports' };
