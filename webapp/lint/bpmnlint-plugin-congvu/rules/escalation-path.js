// Whoever is promised a date hears before it passes: a scope with the statutory clock draws what happens about its date.
// And an escalation that is thrown is caught around where it is thrown; the engine would drop it without a word.
import { inside, isAny, isScope, onlyName, property, rule, say, triggers } from '../model.js';

function check(node, reporter) {
  if (isScope(node) && property(node, 'clock') === 'statutory' && !reacts(node)) say(reporter, node, 'escalation-path');
  if (isAny(node, 'EndEvent', 'IntermediateThrowEvent') && triggers(node, 'Escalation').length && !isCaught(node))
    say(reporter, node, 'escalation-path.uncaught', [], 'eventDefinitions');
}

const reacts = (scope) =>
  [...inside(scope), ...boundaries(scope)].some(
    (element) =>
      triggers(element, 'Timer').some(({ timeDate }) => /^(?:sla|workingTime)\./.test(onlyName(timeDate?.body) ?? '')) ||
      (isAny(element, 'ServiceTask', 'SendTask') &&
        element.get('camunda:delegateExpression') === '${raiseEscalation}'),
  );

const boundaries = (scope) => (scope.$parent?.flowElements ?? []).filter((event) => event.attachedToRef === scope);

function isCaught(thrown) {
  const reference = (event) => triggers(event, 'Escalation')[0].escalationRef;
  for (let scope = thrown.$parent; scope && isScope(scope); scope = scope.$parent) {
    const starts = (scope.flowElements ?? [])
      .filter((element) => element.triggeredByEvent)
      .flatMap((element) => element.flowElements ?? [])
      .filter((element) => isAny(element, 'StartEvent'));
    const catching = [...boundaries(scope), ...starts].filter((event) => triggers(event, 'Escalation').length);
    if (catching.some((event) => !reference(event) || reference(event) === reference(thrown))) return true;
  }
  return false;
}

const escalationPath = rule(check);
export default escalationPath;
export { escalationPath as 'module.exports' };
