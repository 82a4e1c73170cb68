// The nodes of a process or sub-process and the ways between them.
import { isTimer, waitsFromNow } from './catalogue.js';
import { isAny, onlyName, triggers } from './model.js';

/** `{ nodes, ways }`: a boundary event lies on a way out of its step. */
export function graphOf(scope) {
  const elements = scope.flowElements ?? [];
  const nodes = elements.filter((element) => isAny(element, 'FlowNode'));
  const ways = new Map(nodes.map((node) => [node, []]));
  const way = (from, to) => ways.has(from) && ways.has(to) && ways.get(from).push(to);
  for (const flow of elements.filter((element) => isAny(element, 'SequenceFlow'))) way(flow.sourceRef, flow.targetRef);
  for (const event of nodes.filter((node) => isAny(node, 'BoundaryEvent'))) throughBoundary(event, nodes, ways, way);
  return { nodes, ways };
}

/** An error or an escalation may leave a sub-process before anything in it has been waited for. */
function throughBoundary(event, nodes, ways, way) {
  const host = event.attachedToRef;
  const before = nodes.filter((node) => ways.get(node).includes(host));
  way(host, event);
  if (host && isAny(host, 'SubProcess') && (triggers(event, 'Error').length || triggers(event, 'Escalation').length)) {
    for (const node of before) way(node, event);
  }
}

/** Everything on a way from these nodes, they themselves included. */
export function reached(first, ways) {
  const found = new Set();
  const open = [...first];
  while (open.length) {
    const node = open.pop();
    if (found.has(node)) continue;
    found.add(node);
    open.push(...(ways.get(node) ?? []));
  }
  return found;
}

export function backwards(ways) {
  const back = new Map([...ways.keys()].map((node) => [node, []]));
  for (const [from, targets] of ways) for (const to of targets) back.get(to).push(from);
  return back;
}

const without = (ways, stops) =>
  new Map(
    [...ways]
      .filter(([node]) => !stops(node))
      .map(([node, targets]) => [node, targets.filter((target) => !stops(target))]),
  );

/** The first node of every circle on which nothing waits. */
export function circlesWithoutWait(scope) {
  const { nodes, ways } = graphOf(scope);
  const running = without(ways, waits);
  const after = new Map(nodes.map((node) => [node, reached(running.get(node) ?? [], running)]));
  const told = new Set();
  return nodes.filter((node) => {
    if (!after.get(node).has(node) || told.has(node)) return false;
    for (const other of after.get(node)) if (after.get(other).has(node)) told.add(other);
    return true;
  });
}

const waits = (node) => happens(node) && stops(node);

/** A step that is repeated for each of several is passed by when there is none. */
const happens = ({ loopCharacteristics: loop }) => !loop || /^\s*[1-9]\d*\s*$/.test(loop.loopCardinality?.body ?? '');

function stops(node) {
  if (isAny(node, 'UserTask', 'ReceiveTask')) return true;
  if (isAny(node, 'IntermediateCatchEvent', 'BoundaryEvent'))
    return triggers(node, 'Message').length > 0 || triggers(node, 'Timer').some(isWait);
  return isAny(node, 'SubProcess') && !passesWithoutWait(node);
}

/** Dates such as the due date of the case may lie in the past, and then nothing is waited for. */
const isWait = ({ timeDate }) => {
  const name = onlyName(timeDate?.body);
  return Boolean(name) && isTimer(name) && waitsFromNow(name);
};

function passesWithoutWait(scope) {
  const { nodes, ways } = graphOf(scope);
  const starts = nodes.filter((node) => isAny(node, 'StartEvent'));
  return [...reached(starts, without(ways, waits))].some((node) => isAny(node, 'EndEvent'));
}
