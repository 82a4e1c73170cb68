// Every user task has a form of its own, deployed together with the model. Option `forms`: the forms there are.
import { isAny } from '../model.js';

const embedded = ['camunda:FormData', 'camunda:FormProperty'];

const formReference = ({ forms } = {}) => ({
  check(node, reporter) {
    if (!isAny(node, 'UserTask', 'StartEvent')) return;
    const report = (message) => reporter.report(node.id, message, ['camunda:formRef']);
    const form = node.get('camunda:formRef');

    if (node.get('camunda:formKey') || node.get('camunda:formHandlerClass'))
      report('Form keys and form handlers are not supported');
    if (node.extensionElements?.values?.some(({ $type }) => embedded.includes($type)))
      report('Fields belong into a form file');
    if (isAny(node, 'UserTask') && !form) report('User task has no form');
    if (form && !/^[a-z][a-z-]*\.[a-z][A-Za-z]*$/.test(form)) report(`Form "${form}" is not named <process>.<task>`);
    if (form && forms && !forms.includes(form)) report(`There is no form "${form}"`);
    if (form && node.get('camunda:formRefBinding') !== 'deployment')
      report('Form must be bound to the deployment of its model');
  },
});

export default formReference;
export { formReference as 'module.exports' };
