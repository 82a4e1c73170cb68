// The house rules as modules, for an editor that looks no rule up.
import deadEnd from './rules/dead-end.js';
import elementId from './rules/element-id.js';
import escalationPath from './rules/escalation-path.js';
import exclusiveMerge from './rules/exclusive-merge.js';
import executable from './rules/executable.js';
import flowEnds from './rules/flow-ends.js';
import gatewayCondition from './rules/gateway-condition.js';
import hiddenSigns from './rules/hidden-signs.js';
import knownDecision from './rules/known-decision.js';
import knownDelegate from './rules/known-delegate.js';
import knownForm from './rules/known-form.js';
import knownGroup from './rules/known-group.js';
import knownMessage from './rules/known-message.js';
import knownProcess from './rules/known-process.js';
import loopWithoutWait from './rules/loop-without-wait.js';
import noCode from './rules/no-code.js';
import safeExpression from './rules/safe-expression.js';
import separateDuties from './rules/separate-duties.js';
import stepName from './rules/step-name.js';
import taskForm from './rules/task-form.js';
import taskGroup from './rules/task-group.js';
import taskServiceLevel from './rules/task-service-level.js';
import timerCalendar from './rules/timer-calendar.js';
import unreachable from './rules/unreachable.js';

export { configs, names } from './index.js';
export { spoken, textOf } from './messages.js';

/** The rules by their names, without a prefix. */
export const rules = {
  'dead-end': deadEnd,
  'element-id': elementId,
  'escalation-path': escalationPath,
  'exclusive-merge': exclusiveMerge,
  executable,
  'flow-ends': flowEnds,
  'gateway-condition': gatewayCondition,
  'hidden-signs': hiddenSigns,
  'known-decision': knownDecision,
  'known-delegate': knownDelegate,
  'known-form': knownForm,
  'known-group': knownGroup,
  'known-message': knownMessage,
  'known-process': knownProcess,
  'loop-without-wait': loopWithoutWait,
  'no-code': noCode,
  'safe-expression': safeExpression,
  'separate-duties': separateDuties,
  'step-name': stepName,
  'task-form': taskForm,
  'task-group': taskGroup,
  'task-service-level': taskServiceLevel,
  'timer-calendar': timerCalendar,
  unreachable,
};

export const resolver = {
  resolveRule: (pkg, name) => (pkg === 'bpmnlint-plugin-congvu' ? rules[name] : undefined),
};
