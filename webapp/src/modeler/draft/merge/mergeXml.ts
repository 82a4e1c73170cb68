import { type Difference, differencesOf } from './differences';
import type { Choices, Merge, Side, Touched, Whose } from './merge';
import { writeXml } from './writeXml';
import { factsOf } from './xmlFacts';
import { isDeclaration, isDerived, isUnit, parseXml, rootId, type Unit, type Units, unitsOf } from './xmlUnits';

/** Three texts, taken apart. */
interface Three {
  base: Units;
  ours: Units;
  theirs: Units;
}

/** Elements that are chosen one by one though they are drawn nowhere: the rules and columns of a table. */
const chosenAlone = new Set(['rule', 'input', 'output']);

/** Joins two BPMN or DMN texts by the ids of their elements. */
export function mergeXml(base: string, ours: string, theirs: string): Merge {
  const documents = { base: parseXml(base), ours: parseXml(ours), theirs: parseXml(theirs) };
  const three = { base: unitsOf(documents.base), ours: unitsOf(documents.ours), theirs: unitsOf(documents.theirs) };
  return {
    touched: touchedOf(three),
    result: (choices) => writeXml(build(three, choices, documents), ours),
  };
}

function touchedOf(three: Three): Touched[] {
  const groups = new Map<string, string[]>();
  for (const id of allIds(three)) {
    if (sideOf(three, id, 'ours') === 'same' && sideOf(three, id, 'theirs') === 'same') continue;
    const group = groupOf(three, id);
    groups.set(group, [...(groups.get(group) ?? []), id]);
  }
  return [...groups].map(([group, ids]) => ({
    id: group,
    label: labelOf(three, group),
    ours: groupSide(three, group, ids, 'ours'),
    theirs: groupSide(three, group, ids, 'theirs'),
    ...contest(three, ids),
  }));
}

function contest(three: Three, ids: string[]): Pick<Touched, 'contested' | 'differences'> {
  const contested = ids.filter((id) => isContested(three, id));
  if (contested.length === 0) return { contested: false };
  return { contested: true, differences: contested.flatMap((id) => differencesIn(three, id)) };
}

/** Of what is said; where it stands can be seen. */
function differencesIn({ ours, theirs }: Three, id: string): Difference[] {
  const [mine, other] = [ours.get(id), theirs.get(id)];
  if (!mine || !other || mine.drawingOf) return [];
  return differencesOf(factsOf(mine.element), factsOf(other.element));
}

const allIds = ({ base, ours, theirs }: Three) => new Set([...ours.keys(), ...theirs.keys(), ...base.keys()]);

const unitIn = ({ ours, theirs, base }: Three, id: string) => ours.get(id) ?? theirs.get(id) ?? base.get(id);

/** What is chosen together: the element as it is drawn, with its drawing and its parts. */
function groupOf(three: Three, id: string): string {
  const drawn = drawnIn(three);
  let at: string = unitIn(three, id)?.drawingOf ?? id;
  for (;;) {
    const unit = unitIn(three, at);
    if (!unit?.parent || unit.parent === rootId || drawn.has(at) || chosenAlone.has(unit.element.localName)) return at;
    at = unit.parent;
  }
}

const drawnCache = new WeakMap<Three, Set<string>>();

function drawnIn(three: Three): Set<string> {
  const known = drawnCache.get(three);
  if (known) return known;
  const drawn = new Set(
    [three.base, three.ours, three.theirs].flatMap((units) =>
      [...units.values()].flatMap(({ drawingOf }) => drawingOf ?? []),
    ),
  );
  drawnCache.set(three, drawn);
  return drawn;
}

function sideOf({ base, ...sides }: Three, id: string, whose: Whose): Side {
  const [before, after] = [base.get(id), sides[whose].get(id)];
  if (before && after) return before.own === after.own && before.parent === after.parent ? 'same' : 'changed';
  if (before) return 'removed';
  return after ? 'added' : 'same';
}

function groupSide(three: Three, group: string, ids: string[], whose: Whose): Side {
  const own = sideOf(three, group, whose);
  if (own === 'added' || own === 'removed') return own;
  return ids.every((id) => sideOf(three, id, whose) === 'same') ? 'same' : 'changed';
}

function isContested(three: Three, id: string): boolean {
  const [ours, theirs] = [sideOf(three, id, 'ours'), sideOf(three, id, 'theirs')];
  if (ours === 'same' || theirs === 'same') return false;
  const [mine, other] = [three.ours.get(id), three.theirs.get(id)];
  if (!mine || !other) return mine !== other && !isOnlyDrawing(three, id);
  return mine.own !== other.own || mine.parent !== other.parent;
}

/** What was only moved about goes with the element that was taken away. */
function isOnlyDrawing(three: Three, id: string): boolean {
  const element = unitIn(three, id)?.drawingOf;
  return !!element && (!three.ours.has(element) || !three.theirs.has(element));
}

/** Whose unit stands in the result; undefined: nobody's. */
function chosenUnit(three: Three, id: string, choices: Choices): Unit | undefined {
  const [ours, theirs] = [sideOf(three, id, 'ours'), sideOf(three, id, 'theirs')];
  if (theirs === 'same') return three.ours.get(id);
  if (ours === 'same') return three.theirs.get(id);
  if (isContested(three, id)) return three[choices[groupOf(three, id)] ?? 'ours'].get(id);
  return three.ours.get(id) && three.theirs.get(id);
}

function build(three: Three, choices: Choices, documents: { ours: Document; theirs: Document }): Document {
  const units = complete(three, choices);
  const children = childrenOf(units);
  const result = documents.ours.cloneNode(true) as Document;
  const place = (unit: Unit): Element => {
    const copy = ownPart(result, unit.element);
    const below = children.get(unit.id) ?? [];
    const placed = new Set<string>();
    for (const child of unit.element.children) {
      const id = child.getAttribute('id');
      const kept = id ? below.find((candidate) => candidate.id === id) : undefined;
      if (kept) {
        placed.add(kept.id);
        copy.appendChild(place(kept));
      } else if (!isUnit(child) && !isDerived(child))
        copy.appendChild(withoutUnits(result, child, below, place, placed));
    }
    for (const child of below) if (!placed.has(child.id)) copy.appendChild(place(child));
    return copy;
  };
  const root = units.get(rootId);
  if (root) result.documentElement.replaceWith(place(root));
  declareAll(result, documents.theirs);
  writeFlowEnds(result);
  return result;
}

/** Who stands in the result, with everything that others of them need. */
function complete(three: Three, choices: Choices): Units {
  const units: Units = new Map();
  for (const id of allIds(three)) {
    const unit = chosenUnit(three, id, choices);
    if (unit) units.set(id, unit);
  }
  dropLooseDrawings(units);
  const queue = [...units.values()];
  for (let unit = queue.pop(); unit; unit = queue.pop()) {
    for (const id of [unit.parent, ...unit.needs]) {
      const missing = id !== null && !units.has(id) ? (three.ours.get(id) ?? three.theirs.get(id)) : undefined;
      if (!missing) continue;
      for (const revived of withDrawing(three, missing)) {
        units.set(revived.id, revived);
        queue.push(revived);
      }
    }
  }
  return units;
}

function dropLooseDrawings(units: Units): void {
  for (const { id, drawingOf } of [...units.values()]) if (drawingOf && !units.has(drawingOf)) units.delete(id);
}

const withDrawing = (three: Three, unit: Unit): Unit[] => {
  const side = three.ours.get(unit.id) === unit ? three.ours : three.theirs;
  return [unit, ...[...side.values()].filter(({ drawingOf }) => drawingOf === unit.id)];
};

function childrenOf(units: Units): Map<string, Unit[]> {
  const children = new Map<string, Unit[]>();
  for (const unit of units.values())
    if (unit.parent !== null) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  return children;
}

/** The element with its attributes and texts. */
function ownPart(result: Document, element: Element): Element {
  const copy = result.importNode(element, false) as Element;
  for (const node of element.childNodes)
    if (node.nodeType === 4 || (node.nodeType === 3 && node.nodeValue?.trim()))
      copy.appendChild(result.importNode(node, true));
  return copy;
}

/** What has no id may still hold elements that have one: a lane set, a diagram. */
function withoutUnits(
  result: Document,
  element: Element,
  units: Unit[],
  place: (unit: Unit) => Element,
  placed: Set<string>,
): Element {
  const copy = ownPart(result, element);
  for (const child of element.children) {
    const id = child.getAttribute('id');
    const kept = id ? units.find((candidate) => candidate.id === id) : undefined;
    if (kept) {
      placed.add(kept.id);
      copy.appendChild(place(kept));
    } else if (!isUnit(child)) copy.appendChild(withoutUnits(result, child, units, place, placed));
  }
  return copy;
}

/** A prefix only theirs declares may stand in what came from there. */
function declareAll(result: Document, theirs: Document): void {
  for (const { name, value } of theirs.documentElement.attributes)
    if (isDeclaration(name) && !result.documentElement.hasAttribute(name))
      result.documentElement.setAttributeNS('http://www.w3.org/2000/xmlns/', name, value);
}

/** Each step names the flows that come in and go out, after its texts and extensions. */
export function writeFlowEnds(result: Document): void {
  const elements = [...result.getElementsByTagName('*')];
  const byId = new Map(elements.map((element) => [element.getAttribute('id'), element]));
  for (const flow of elements.filter(({ localName }) => localName === 'sequenceFlow')) {
    addEnd(byId.get(flow.getAttribute('sourceRef')), 'outgoing', flow);
    addEnd(byId.get(flow.getAttribute('targetRef')), 'incoming', flow);
  }
}

const beforeEnds: Record<string, string[]> = {
  incoming: ['documentation', 'extensionElements', 'incoming'],
  outgoing: ['documentation', 'extensionElements', 'incoming', 'outgoing'],
};

function addEnd(step: Element | undefined, name: 'incoming' | 'outgoing', flow: Element): void {
  if (!step) return;
  const qualified = flow.prefix ? `${flow.prefix}:${name}` : name;
  const end = step.ownerDocument.createElementNS(flow.namespaceURI, qualified);
  end.textContent = flow.getAttribute('id');
  const next = [...step.children].find(({ localName }) => !beforeEnds[name]?.includes(localName));
  step.insertBefore(end, next ?? null);
}

function labelOf(three: Three, id: string): string {
  const element = unitIn(three, id)?.element;
  return element?.getAttribute('name') || (id === rootId ? '' : id);
}
