import type { FormComponent, FormSchema } from '../../shared/api/types';
import { differencesOf, type Facts } from '../draft/merge/differences';
import type { Choices, Merge, Side, Touched, Whose } from '../draft/merge/merge';
import { englishLabel, shownLabel } from './edits';
import { flat, formText, openForm } from './schema';

/** One field for itself, and where it stands. */
interface Unit {
  field: FormComponent;
  parent: string | null;
  before: string | null;
}

type Units = Map<string, Unit>;

interface Version {
  schema: FormSchema;
  units: Units;
}

interface Three {
  base: Version;
  ours: Version;
  theirs: Version;
}

/** Joins two forms that grew out of the same one, field by field. */
export function mergeForms(base: string, ours: string, theirs: string): Merge {
  const three = { base: versionOf(base), ours: versionOf(ours), theirs: versionOf(theirs) };
  return { touched: touchedOf(three), result: (choices) => formText(joined(three, choices)) };
}

function versionOf(text: string): Version {
  const opened = openForm(text);
  if ('broken' in opened) throw new Error(opened.broken);
  const units: Units = new Map();
  const visit = (components: FormComponent[], parent: string | null) => {
    let before: string | null = null;
    for (const field of components) {
      const id = field.id as string;
      units.set(id, { field: alone(field), parent, before });
      visit(field.components ?? [], id);
      before = id;
    }
  };
  visit(opened.schema.components, null);
  return { schema: opened.schema, units };
}

const alone = ({ components: _inner, ...field }: FormComponent): FormComponent => field;
const isSame = (one: FormComponent, other: FormComponent) => JSON.stringify(one) === JSON.stringify(other);

function touchedOf(three: Three): Touched[] {
  return idsOf(three).flatMap((id) => {
    const [ours, theirs] = [sideOf(three, id, 'ours'), sideOf(three, id, 'theirs')];
    if (ours === 'same' && theirs === 'same') return [];
    const field = (three.ours.units.get(id) ?? three.theirs.units.get(id) ?? three.base.units.get(id))?.field;
    return [{ id, label: (field && shownLabel(field)) || id, ours, theirs, ...contest(three, id) }];
  });
}

function contest(three: Three, id: string): Pick<Touched, 'contested' | 'differences'> {
  const [mine, other] = [three.ours.units.get(id), three.theirs.units.get(id)];
  if (!isContested(three, id)) return { contested: false };
  return {
    contested: true,
    differences: mine && other ? differencesOf(factsOf(mine.field), factsOf(other.field)) : [],
  };
}

const factsOf = (field: FormComponent): Facts =>
  new Map([
    ['label', shownLabel(field)],
    ['labelEn', englishLabel(field)],
    ['description', field.description ?? ''],
    ['type', field.type],
    ['key', field.key ?? ''],
    ['values', (field.values ?? []).map(({ label }) => label).join(', ')],
    ['hide', field.conditional?.hide ?? ''],
    ...Object.entries(field.validate ?? {}).map(([rule, limit]): [string, string] => [rule, String(limit)]),
  ]);

const idsOf = ({ base, ours, theirs }: Three) => [
  ...new Set([...ours.units.keys(), ...theirs.units.keys(), ...base.units.keys()]),
];

function sideOf({ base, ...sides }: Three, id: string, whose: Whose): Side {
  const [before, after] = [base.units.get(id), sides[whose].units.get(id)];
  if (before && after) return isSame(before.field, after.field) ? 'same' : 'changed';
  if (before) return 'removed';
  return after ? 'added' : 'same';
}

function isContested(three: Three, id: string): boolean {
  if (sideOf(three, id, 'ours') === 'same' || sideOf(three, id, 'theirs') === 'same') return false;
  const [mine, other] = [three.ours.units.get(id), three.theirs.units.get(id)];
  return mine && other ? !isSame(mine.field, other.field) : mine !== other;
}

function joined(three: Three, choices: Choices): FormSchema {
  const fields = chosenFields(three, choices);
  const [frame, other] = movedAnything(three) ? [three.ours, three.theirs] : [three.theirs, three.ours];
  const kept = (components: FormComponent[]): FormComponent[] =>
    components.flatMap((field) => {
      const chosen = fields.get(field.id as string);
      const inner = kept(field.components ?? []);
      if (!chosen) return inner;
      return [field.components ? { ...chosen, components: inner } : chosen];
    });
  const schema = { ...three.ours.schema, components: kept(frame.schema.components) };
  return withMissing(schema, fields, other.units);
}

/** Where the fields stand is taken from whoever changed it; from ours when both did. */
function movedAnything({ base, ours }: Three): boolean {
  const placesOf = ({ units }: Version) =>
    [...units].filter(([id]) => base.units.has(id) && ours.units.has(id)).map(([id, { parent }]) => `${parent} ${id}`);
  return placesOf(base).join() !== placesOf(ours).join();
}

function chosenFields(three: Three, choices: Choices): Map<string, FormComponent> {
  const chosen = new Map<string, FormComponent>();
  for (const id of idsOf(three)) {
    const unit = three[whoseOf(three, id, choices)].units.get(id);
    if (unit) chosen.set(id, unit.field);
  }
  return chosen;
}

function whoseOf(three: Three, id: string, choices: Choices): Whose {
  if (isContested(three, id)) return choices[id] ?? 'ours';
  return sideOf(three, id, 'ours') === 'same' ? 'theirs' : 'ours';
}

/** Puts what the frame does not have after the field it follows on its own side. */
function withMissing(schema: FormSchema, fields: Map<string, FormComponent>, units: Units): FormSchema {
  let result = schema;
  for (const [id, { parent, before }] of units) {
    const field = fields.get(id);
    if (!field || flat(result.components).some((one) => one.id === id)) continue;
    const whole = units.size && hasInner(units, id) ? { ...field, components: [] } : field;
    result = { ...result, components: put(result.components, whole, parent, before) };
  }
  return result;
}

const hasInner = (units: Units, id: string) => [...units.values()].some(({ parent }) => parent === id);

function put(
  all: FormComponent[],
  field: FormComponent,
  parent: string | null,
  before: string | null,
): FormComponent[] {
  if (parent === null || !flat(all).some(({ id }) => id === parent)) return after(all, field, before);
  return all.map((one) => {
    if (!one.components) return one;
    const inner = one.components;
    return { ...one, components: one.id === parent ? after(inner, field, before) : put(inner, field, parent, before) };
  });
}

function after(siblings: FormComponent[], field: FormComponent, before: string | null): FormComponent[] {
  const place = siblings.findIndex(({ id }) => id === before);
  if (before === null) return [field, ...siblings];
  return place < 0 ? [...siblings, field] : siblings.toSpliced(place + 1, 0, field);
}
