// A form that is named is there. Option `forms`: the forms there are.
import { isAny, say } from '../model.js';

const knownForm = ({ forms } = {}) => ({
  check(node, reporter) {
    const form = isAny(node, 'UserTask', 'StartEvent') ? node.get('camunda:formRef')?.trim() : undefined;
    if (form && forms && !forms.includes(form)) say(reporter, node, 'known-form', [form], 'camunda:formRef');
  },
});

export default knownForm;
export { knownForm as 'module.exports' };
