// The words of the findings: the server takes them from the same file, so a finding reads the same wherever it is made.
import findings from '../../../src/main/resources/modelling/findings.json' with { type: 'json' };

/** The text of a finding in 'vi' or 'en', its places filled with the values. */
export const textOf = (key, language, values = []) =>
  findings[key][language].replace(/\{(\d)\}/g, (_, place) => String(values[place]));

/** A report of bpmnlint in the other language; reports of foreign rules stay as they are. */
export const spoken = (report, language) =>
  report.text ? { ...report, message: textOf(report.text, language, report.values) } : report;

/** 'error' or 'warn', as bpmnlint calls the severity of a rule: that of its main finding, which has no dot. */
export const severityOf = (rule) => {
  const severities = Object.entries(findings)
    .filter(([key]) => (findings[rule] ? key === rule : key.startsWith(`${rule}.`)))
    .map(([, { severity }]) => severity);
  return severities.includes('ERROR') ? 'error' : 'warn';
};
