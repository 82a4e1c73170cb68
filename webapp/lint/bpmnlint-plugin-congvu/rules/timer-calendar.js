// A timer waits for a date of the catalogue: the server computes it in working time, a model cannot.
import { isTimer } from '../catalogue.js';
import { isAny, onlyName, rule, say, triggers } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'Event')) return;
  for (const { timeDate, timeDuration, timeCycle } of triggers(node, 'Timer')) {
    const name = onlyName(timeDate?.body);
    if (!timeDate || timeDuration || timeCycle) say(reporter, node, 'timer-calendar', [], 'eventDefinitions');
    else if (!name || !isTimer(name))
      say(reporter, node, 'timer-calendar.unknown', [timeDate.body ?? ''], 'eventDefinitions');
  }
}

const timerCalendar = rule(check);
export default timerCalendar;
export { timerCalendar as 'module.exports' };
