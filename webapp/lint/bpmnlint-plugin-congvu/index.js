// The house rules for models, for bpmnlint. In the browser import the rule files themselves.

const names = [
  'called-process',
  'decided-gateway',
  'element-id',
  'exclusive-merge',
  'executable',
  'form-reference',
  'known-delegate',
  'known-message',
  'known-timer',
  'no-code',
  'safe-expression',
  'service-level',
  'step-name',
  'work-group',
];

export const rules = Object.fromEntries(names.map((name) => [name, `./rules/${name}.js`]));

export const configs = { recommended: { rules: Object.fromEntries(names.map((name) => [`congvu/${name}`, 'error'])) } };
