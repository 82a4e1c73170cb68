// A call activity calls a process of this house by its key, passes the business key and names every value it passes.
import { processes } from '../catalogue.js';
import { extensions, isAny, rule } from '../model.js';

function check(node, reporter) {
  if (!isAny(node, 'CallActivity')) return;
  const report = (message) => reporter.report(node.id, message);
  const passed = extensions(node, 'camunda:In');

  if (!processes.includes(node.calledElement))
    report(`Called process "${node.calledElement ?? ''}" is not one of the catalogue`);
  if (!passed.some(({ businessKey }) => businessKey === '${dossier.code}'))
    report('Business key ${dossier.code} is not passed on');
  if (passed.some(({ variables }) => variables === 'all')) report('Values are passed on one by one, not all');
}

const calledProcess = rule(check);
export default calledProcess;
export { calledProcess as 'module.exports' };
