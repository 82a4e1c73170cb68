// A step that another person must do names other steps of the same model, and is named by them in turn.
import { inside, isAny, property, rule, say } from '../model.js';

const namesOf = (task) => (property(task, 'separateFrom') ?? '').split(/[,\s]+/).filter(Boolean);
const isCalled = (task, name) => name === task.id || name === property(task, 'step');

function tasksAround(node) {
  let root = node;
  while (root.$parent) root = root.$parent;
  const scopes = isAny(root, 'Definitions') ? root.rootElements : [root];
  return scopes.flatMap(inside).filter((element) => isAny(element, 'UserTask'));
}

function check(node, reporter) {
  if (!isAny(node, 'FlowNode', 'Process') || property(node, 'separateFrom') === undefined) return;
  const found = (text, ...values) => say(reporter, node, text, values, 'extensionElements');
  const names = namesOf(node);
  if (!isAny(node, 'UserTask') || names.length === 0) {
    found('separate-duties.nothing');
    return;
  }
  for (const name of names) {
    if (isCalled(node, name)) {
      found('separate-duties.itself', name);
      continue;
    }
    const other = tasksAround(node).find((task) => isCalled(task, name));
    if (!other) found('separate-duties.unknown', name);
    else if (!namesOf(other).some((back) => isCalled(node, back))) found('separate-duties.one-sided', name);
  }
}

const separateDuties = rule(check);
export default separateDuties;
export { separateDuties as 'module.exports' };
