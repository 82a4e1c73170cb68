// A timer waits for a date of the catalogue: the server computes it in working time, a model cannot.
import { timers } from '../catalogue.js';
import { problemOf } from '../expression.js';
import { isAny, rule } from '../model.js';

function check(node, reporter) {
  for (const timer of (node.eventDefinitions ?? []).filter((definition) => isAny(definition, 'TimerEventDefinition'))) {
    const problem = timer.timeDate ? problemOf(timer.timeDate.body, timers) : 'waits for a duration or a cycle';
    if (problem)
      reporter.report(node.id, `Timer ${problem}; allowed are ${timers.map((name) => `\${${name}}`).join(', ')}`, [
        'eventDefinitions',
      ]);
  }
}

const knownTimer = rule(check);
export default knownTimer;
export { knownTimer as 'module.exports' };
