// Every user task has a form of its own, taken into force together with the model.
import { isAny, rule, say } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'UserTask', 'StartEvent')) return;
  const form = node.get('camunda:formRef')?.trim();
  if (!form) {
    if (isAny(node, 'UserTask')) say(reporter, node, 'task-form', [], 'camunda:formRef');
  } else if (node.get('camunda:formRefBinding') !== 'deployment') {
    say(reporter, node, 'task-form.binding', [], 'camunda:formRefBinding');
  }
}

const taskForm = rule(check);
export default taskForm;
export { taskForm as 'module.exports' };
