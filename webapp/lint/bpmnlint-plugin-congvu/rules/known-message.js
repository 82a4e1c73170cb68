// Messages, errors and escalations have literal names; messages are those the server sends.
import { messages } from '../catalogue.js';
import { isAny, rule, say, triggers } from '../model.js';

function check(node, reporter) {
  if (isAny(node, 'Message') && !messages.includes(node.name))
    say(reporter, node, 'known-message', [node.name ?? null], 'name');
  if (isAny(node, 'Error')) code(node, 'errorCode', reporter);
  if (isAny(node, 'Escalation')) code(node, 'escalationCode', reporter);
  const waiting = isAny(node, 'ReceiveTask') ? [node] : isAny(node, 'Event') ? triggers(node, 'Message') : [];
  if (waiting.some(({ messageRef }) => !messageRef)) say(reporter, node, 'known-message.none');
}

function code(node, name, reporter) {
  if (!/^[a-z]+\.[a-zA-Z]+$/.test(node[name] ?? '')) say(reporter, node, 'known-message.code', [node[name] ?? null], name);
}

const knownMessage = rule(check);
export default knownMessage;
export { knownMessage as 'module.exports' };
