// One executable process with a version and a time its history is kept; otherwise the engine skips it silently.
import { isAny, rule } from '../model.js';

function check(node, reporter) {
  if (isAny(node, 'Definitions')) {
    const count = (node.rootElements ?? []).filter((element) => isAny(element, 'Process')).length;
    if (count !== 1) reporter.report(node.id, `Model holds ${count} processes, not one`);
  }
  if (!isAny(node, 'Process')) return;
  if (!node.isExecutable) reporter.report(node.id, 'Process is not executable', ['isExecutable']);
  if (!node.get('camunda:versionTag')) reporter.report(node.id, 'Process has no version tag', ['camunda:versionTag']);
  if (!/^P\d+D$/.test(node.get('camunda:historyTimeToLive') ?? '')) {
    reporter.report(node.id, 'Process does not say how long its history is kept, e.g. P3650D', [
      'camunda:historyTimeToLive',
    ]);
  }
}

const executable = rule(check);
export default executable;
export { executable as 'module.exports' };
