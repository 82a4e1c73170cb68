// The house rules for models, for bpmnlint. In the browser import ./browser.js.
import { severityOf } from './messages.js';

/** The server checks the same under the same names. */
export const names = [
  'dead-end',
  'element-id',
  'escalation-path',
  'exclusive-merge',
  'executable',
  'flow-ends',
  'gateway-condition',
  'hidden-signs',
  'known-decision',
  'known-delegate',
  'known-form',
  'known-group',
  'known-message',
  'known-process',
  'loop-without-wait',
  'no-code',
  'safe-expression',
  'separate-duties',
  'step-name',
  'task-form',
  'task-group',
  'task-service-level',
  'timer-calendar',
  'unreachable',
];

export const rules = Object.fromEntries(names.map((name) => [name, `./rules/${name}.js`]));

export const configs = {
  recommended: { rules: Object.fromEntries(names.map((name) => [`congvu/${name}`, severityOf(name)])) },
};
