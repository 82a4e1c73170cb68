// Messages and errors have literal names; messages are those the server sends.
import { messages } from '../catalogue.js';
import { isAny, rule } from '../model.js';

function check(node, reporter) {
  if (isAny(node, 'Message') && !messages.includes(node.name))
    reporter.report(node.id, `Message "${node.name ?? ''}" is not one of the catalogue`, ['name']);
  if (isAny(node, 'Error') && !/^[a-z]+\.[a-zA-Z]+$/.test(node.errorCode ?? ''))
    reporter.report(node.id, `Error code "${node.errorCode ?? ''}" is not of the form dossier.closed`, ['errorCode']);
  if (isAny(node, 'Signal', 'Escalation')) reporter.report(node.id, `${node.$type} is not supported`);
}

const knownMessage = rule(check);
export default knownMessage;
export { knownMessage as 'module.exports' };
