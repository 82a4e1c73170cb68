// What a model may name, for the rules; the server reads the same file, and refuses whatever is not in it.
import catalogue from '../../../src/main/resources/modelling/catalogue.json' with { type: 'json' };

const namesOf = (entries) => entries.map(({ name }) => name);

export const { delegates, messages, businessKeys, code, choices } = catalogue;
export const groups = namesOf(catalogue.groups);
export const clocks = namesOf(catalogue.clocks);
export const steps = namesOf(catalogue.steps);

/** Everything an expression outside a timer may read. */
export const names = [...catalogue.names, ...groups];

const terms = catalogue.timers.filter(({ term }) => term).map(({ name }) => name);
const dates = namesOf(catalogue.timers.filter(({ term }) => !term));

/** Is it a date a timer may wait for: `sla.dueDate`, or `workingTime.P5D`, whose property is any term? */
export function isTimer(path) {
  const [name, property = ''] = path.split('.');
  return dates.includes(path) || (terms.includes(name) && isTermProperty(property));
}

/** A date that is counted from now on, and so cannot be over already. */
export const waitsFromNow = (path) => !dates.includes(path);

const term = /^P(?:\d+(?:\.5)?D|\d+CD|T(?=\d)(?:\d+H)?(?:\d+M)?)$/;

export const isTerm = (text) => term.test(text);

/** A term as the property of a name, where a half day is written `P3_5D`. */
const isTermProperty = (text) => /[1-9]/.test(text) && isTerm(text.replace('_', '.'));

/** A variable of this name would hide something of the catalogue or of the engine. */
export const mayBeDeclared = (name) => /^[a-z]\w{0,63}$/.test(name) && !taken.has(name);

const taken = new Set([
  ...[...catalogue.names.filter((name) => name.includes('.')), ...groups, ...namesOf(catalogue.timers)].map(
    (name) => name.split('.')[0],
  ),
  ...namesOf(catalogue.delegates),
  ...'execution task caseExecution externalTask authenticatedUserId class empty true false null'.split(' '),
  ...'and or not eq ne lt gt le ge div mod instanceof'.split(' '),
]);
