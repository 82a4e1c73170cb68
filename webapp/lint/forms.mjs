// What a form of this house may hold: form-js JSON (schema version 18), read by our own renderer.
//
// Languages: `label`, `description`, `text` (and `dateLabel` of a datetime field, which has no `label`) are Vietnamese.
// Their English is in `properties`: `labelEn`, `descriptionEn`, `textEn`. An option of a radio, select or checklist field
// carries its English beside its label: { "value", "label", "labelEn" }.
// `properties.routing` = "true" marks the field whose value becomes a process variable, and so does `decision` always.
// `valuesKey` names choices the server supplies with the task instead of `values`.

import { choices as suppliedChoices } from './bpmnlint-plugin-congvu/catalogue.js';

export const fieldTypes = [
  'textfield',
  'textarea',
  'number',
  'select',
  'radio',
  'checkbox',
  'checklist',
  'datetime',
  'text',
];


const withOptions = ['select', 'radio', 'checklist'];
const written = ['textfield', 'textarea'];
const comparison = /^([a-z][A-Za-z]*) (?:=|!=) "[^"]*"$/;
const attributes = {
  every: ['type', 'id', 'conditional', 'properties'],
  text: ['text'],
  field: [
    'key',
    'label',
    'description',
    'validate',
    'readonly',
    'values',
    'valuesKey',
    'subtype',
    'dateLabel',
    'decimalDigits',
    'defaultValue',
  ],
};

/** `[{ element, message }]`: everything wrong with a form; `key` is its file name without the extension. */
export function formFindings(key, text) {
  const form = read(text);
  if (!form) return [{ element: key, message: 'is not JSON' }];
  const components = form.components ?? [];
  return [
    ...header(key, form).map((message) => ({ element: key, message })),
    ...components.flatMap((component) => componentFindings(component, components)),
  ];
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function header(key, form) {
  const keys = (form.components ?? []).map((component) => component.key).filter(Boolean);
  return [
    form.id !== key && `id is "${form.id}", not the file name`,
    (form.type !== 'default' || form.schemaVersion !== 18) && 'is not of type default, schema version 18',
    !keys.length && 'has no field',
    new Set(keys).size !== keys.length && 'has two fields of one key',
    (form.components ?? []).some((component) => component.key === 'decision' && !routes(component)) &&
      'field "decision" does not route',
  ].filter(Boolean);
}

const routes = (component) => component.properties?.routing === 'true';

function componentFindings(component, all) {
  if (!fieldTypes.includes(component.type))
    return [{ element: component.id, message: `type "${component.type}" is not supported` }];
  const rules = [unknownAttributes, languages, hiding, component.type === 'text' ? () => [] : field];
  return rules
    .flatMap((rule) => rule(component, all))
    .filter(Boolean)
    .map((message) => ({ element: component.id, message }));
}

function unknownAttributes(component) {
  const known = [...attributes.every, ...(component.type === 'text' ? attributes.text : attributes.field)];
  return Object.keys(component)
    .filter((name) => !known.includes(name))
    .map((name) => `attribute "${name}" is not supported`);
}

function languages(component) {
  const { properties = {}, values = [] } = component;
  const shown = component.type === 'text' ? 'text' : component.type === 'datetime' ? 'dateLabel' : 'label';
  return [
    !component[shown] && `has no ${shown}`,
    !properties[component.type === 'text' ? 'textEn' : 'labelEn'] && 'has no English label',
    Boolean(component.description) !== Boolean(properties.descriptionEn) && 'description is not in both languages',
    ...values.map(
      (option) => (!option.label || !option.labelEn) && `option "${option.value}" is not in both languages`,
    ),
  ];
}

function hiding({ conditional }, all) {
  const hide = conditional?.hide;
  if (hide === undefined) return [];
  const parts = hide.replace(/^=\s*/, '').split(/ (?:and|or) /);
  const read = parts.map((part) => comparison.exec(part)?.[1]);
  return [
    (!hide.startsWith('=') || read.includes(undefined)) && `condition ${hide} is not a simple comparison`,
    ...read
      .filter((name) => name && !all.some(({ key }) => key === name))
      .map((name) => `condition reads "${name}", which is not on the form`),
  ];
}

function field(component) {
  const { type, key, values, valuesKey, validate = {} } = component;
  return [
    !/^[a-z][A-Za-z]*$/.test(key ?? '') && `key "${key}" is not a name`,
    key !== component.id && 'id and key differ',
    written.includes(type) && !validate.maxLength && 'has no greatest length',
    withOptions.includes(type) && Boolean(values) === Boolean(valuesKey) && 'needs either values or valuesKey',
    valuesKey && !suppliedChoices.includes(valuesKey) && `choices "${valuesKey}" are not supplied by the server`,
    type === 'datetime' && component.subtype !== 'date' && 'is not a date',
    routes(component) && !validate.required && 'routing field must be required',
  ];
}

/** The values the routing field of a form can take; undefined when it routes nothing. */
export function decisionsOf(text) {
  return read(text)
    ?.components?.find(routes)
    ?.values.map(({ value }) => value);
}

/** The fields of a form that steer a process. */
export const routingOf = (text) => inside(read(text) ?? {}).filter(routes).map(({ key }) => key);

const inside = ({ components = [] }) => components.flatMap((component) => [component, ...inside(component)]);
