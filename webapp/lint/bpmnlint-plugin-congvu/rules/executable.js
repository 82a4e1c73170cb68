// One executable process with one beginning, a version, and a time its history is kept; the engine skips others silently.
import { isAny, isScope, rule, say } from '../model.js';

function check(node, reporter) {
  const found = (text, name, ...values) => say(reporter, node, text, values, name);
  if (isAny(node, 'Definitions')) {
    const count = (node.rootElements ?? []).filter((element) => isAny(element, 'Process')).length;
    if (count !== 1) found('executable.one-process', undefined, count);
  }
  if (isAny(node, 'Process')) {
    if (!node.isExecutable) found('executable', 'isExecutable');
    if (node.get('camunda:versionTag') === undefined) found('executable.no-version', 'camunda:versionTag');
    if (!/^P\d{1,5}D$/.test(node.get('camunda:historyTimeToLive') ?? ''))
      found('executable.no-history', 'camunda:historyTimeToLive');
  }
  if (isScope(node)) beginning(node, found);
}

function beginning(scope, found) {
  const starts = (scope.flowElements ?? []).filter((element) => isAny(element, 'StartEvent'));
  const plain = starts.length === 1 && !starts[0].eventDefinitions?.length;
  if (scope.triggeredByEvent) {
    if (starts.length !== 1 || plain) found('executable.event-start');
  } else if (!plain) found('executable.one-start', undefined, starts.length);
}

const executable = rule(check);
export default executable;
export { executable as 'module.exports' };
