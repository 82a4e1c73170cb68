// Checks the shipped models and forms: rules, drawing, forms, and that forms and gateways speak of the same decisions.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import { checkModel } from './check.mjs';
import { formFindings } from './forms.mjs';
import { decisionFiles, formFiles, modelFiles } from './models.mjs';

const here = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);
const settings = JSON.parse(readFileSync(`${here}.bpmnlintrc`, 'utf8'));
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const forms = new Map(formFiles().map(({ key, text }) => [key, text]));
const processes = modelFiles().map(({ key }) => key);
const decisions = decisionFiles().map(({ key }) => key);
const used = new Set();

const findings = [];
const found = (file) => (finding) => findings.push({ file, ...finding });
for (const { key, file, xml } of modelFiles()) {
  const { rootElement, warnings } = await moddle.fromXML(xml);
  warnings.map(({ message }) => ({ element: key, message })).forEach(found(file));
  const { report, formsOf } = await checkModel(key, rootElement, { settings, forms, processes, decisions });
  report.forEach(found(file));
  formsOf.forEach((form) => used.add(form));
}
for (const { key, file, text } of formFiles()) {
  formFindings(key, text).forEach(found(file));
  if (!used.has(key)) found(file)({ element: key, message: 'no task and no beginning uses this form' });
}

for (const { file, element, message, rule } of findings)
  console.error(`${file}: ${element}: ${message}${rule ? ` (${rule})` : ''}`);
console.log(`${modelFiles().length} models, ${forms.size} forms: ${findings.length || 'no'} findings`);
process.exitCode = findings.length ? 1 : 0;
