// Ids read type_meaning, e.g. userTask_process: the history and the pictures of running dossiers refer to them.
import { isAny, rule, say } from '../model.js';

/** First match counts. A catch event is named after what it waits for. */
const prefixes = [
  ['UserTask', 'userTask'],
  ['ServiceTask', 'serviceTask'],
  ['SendTask', 'serviceTask'],
  ['ReceiveTask', 'receiveTask'],
  ['BusinessRuleTask', 'businessRuleTask'],
  ['SubProcess', 'subProcess'],
  ['CallActivity', 'callActivity'],
  ['Gateway', 'gateway'],
  ['StartEvent', 'start'],
  ['EndEvent', 'end'],
  ['Event', 'timer|message|error|escalation|event'],
  ['SequenceFlow', 'flow'],
  ['Lane', 'lane'],
  ['Participant', 'participant'],
];

function check(node, reporter) {
  const prefix = prefixes.find(([type]) => isAny(node, type))?.[1];
  if (prefix && !new RegExp(`^(?:${prefix})_[a-z][A-Za-z0-9]*$`).test(node.id ?? ''))
    say(reporter, node, 'element-id', [node.id, prefix.split('|')[0]], 'id');
}

const elementId = rule(check);
export default elementId;
export { elementId as 'module.exports' };
