import { t } from 'i18next';
import type { ElementTemplate, TemplateField } from '../process/templates/template';
import approval from './approval.json';
import consultation from './consultation.json';
import decisionTable from './decisionTable.json';
import escalate from './escalate.json';
import notifyApplicant from './notifyApplicant.json';
import notifyUnit from './notifyUnit.json';
import recordOutcome from './recordOutcome.json';
import stage from './stage.json';
import task from './task.json';
import timer from './timer.json';

/** In the order they are offered; their words come from the catalogues. */
const written = [
  task,
  approval,
  consultation,
  stage,
  timer,
  notifyApplicant,
  notifyUnit,
  recordOutcome,
  escalate,
  decisionTable,
] as unknown as ElementTemplate[];

const prefix = 'vn.congvu.';

/** The prepared steps in the language of the page. */
export const templates = (): ElementTemplate[] => written.map(spoken);

const templateName = (id: string): string => word(`template.${id.slice(prefix.length)}.name`);

function spoken(template: ElementTemplate): ElementTemplate {
  const own = template.id.slice(prefix.length);
  return {
    ...template,
    name: templateName(template.id),
    description: word(`template.${own}.description`),
    properties: template.properties.map(spokenField),
  };
}

const spokenField = ({ label, choices, ...field }: TemplateField): TemplateField => ({
  ...field,
  ...(label ? { label: word(`templateField.${label}`) } : {}),
  ...(choices ? { choices: choices.map(({ name, value }) => ({ value, name: word(`templateChoice.${name}`) })) } : {}),
});

// The keys are put together: a test checks that each of them is in the catalogues.
const word = (key: string): string => t(`processEditor.${key}` as 'processEditor.title');
