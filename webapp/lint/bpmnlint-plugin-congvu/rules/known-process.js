// A call activity calls a process of this house by its key and passes the code of the case on.
// Option `processes`: the processes there are.
import { businessKeys } from '../catalogue.js';
import { extensions, isAny, onlyName, say } from '../model.js';

const bindings = ['latest', 'deployment'];

const knownProcess = ({ processes } = {}) => ({
  check(node, reporter) {
    if (!isAny(node, 'CallActivity')) return;
    const found = (text, name, ...values) => say(reporter, node, text, values, name);
    const { calledElement } = node;
    const binding = node.get('camunda:calledElementBinding');
    const keys = extensions(node, 'camunda:In').flatMap(({ businessKey }) => businessKey ?? []);
    const isKey = (key) => businessKeys.includes(onlyName(key));

    if (!calledElement?.trim()) found('known-process.none', 'calledElement');
    else if (processes && !processes.includes(calledElement)) found('known-process', 'calledElement', calledElement);
    if (binding && binding !== 'latest' && !bindings.includes(binding))
      found('known-process.binding', 'camunda:calledElementBinding', binding);
    if (!keys.some(isKey)) found('known-process.business-key', 'extensionElements');
    for (const key of keys.filter((other) => !isKey(other)))
      found('known-process.other-key', 'extensionElements', key);
  },
});

export default knownProcess;
export { knownProcess as 'module.exports' };
