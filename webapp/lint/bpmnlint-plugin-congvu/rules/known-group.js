// Work goes to a group the server finds for the unit at hand; never to a person or group written into the model.
import { groups } from '../catalogue.js';
import { isAny, onlyName, rule, say } from '../model.js';

function check(node, reporter) {
  const group = isAny(node, 'UserTask') ? node.get('camunda:candidateGroups') : undefined;
  if (group?.trim() && !groups.includes(onlyName(group)))
    say(reporter, node, 'known-group', [group], 'camunda:candidateGroups');
}

const knownGroup = rule(check);
export default knownGroup;
export { knownGroup as 'module.exports' };
