import type { ModdleElement } from 'bpmn-js/lib/model/Types';

/** A row of the outline: a step, a way out of a branching point, or a scope with its steps. */
export interface Step {
  id: string;
  node: ModdleElement;
  children: Step[];
}

/** The steps of a scope in the order they are reached; where ways join again, after all of them. */
export function stepsOf(scope: ModdleElement): Step[] {
  if (scope.participants) return scope.participants.map(participantStep);
  const elements: ModdleElement[] = scope.flowElements ?? [];
  const nodes = elements.filter((element) => element.$instanceOf('bpmn:FlowNode'));
  const ways = waysBySource(elements);
  return inFlowOrder(nodes, ways).map((node) => ({ id: node.id, node, children: below(node, ways) }));
}

type Ways = Map<ModdleElement, ModdleElement[]>;

/** Not every file names the flows at its steps: they are read from the flows themselves. */
function waysBySource(elements: ModdleElement[]): Ways {
  const ways: Ways = new Map();
  for (const flow of elements.filter((element) => element.$instanceOf('bpmn:SequenceFlow')))
    ways.set(flow.sourceRef, [...(ways.get(flow.sourceRef) ?? []), flow]);
  return ways;
}

const participantStep = (participant: ModdleElement): Step => ({
  id: participant.id,
  node: participant,
  children: participant.processRef ? stepsOf(participant.processRef) : [],
});

function below(node: ModdleElement, ways: Ways): Step[] {
  const out = ways.get(node) ?? [];
  if (!node.$instanceOf('bpmn:Gateway') || out.length < 2) return stepsOf(node);
  return out.map((flow) => ({ id: flow.id, node: flow, children: [] }));
}

function inFlowOrder(nodes: ModdleElement[], ways: Ways): ModdleElement[] {
  const seen = new Set<ModdleElement>();
  const reachedFrom = (node: ModdleElement): ModdleElement[] => {
    if (seen.has(node)) return [];
    seen.add(node);
    // The last way first: what it shares with the others then comes after all of them.
    const later = nextOf(node, nodes, ways).reverse().map(reachedFrom);
    return [node, ...later.reverse().flat()];
  };
  const reached = new Set([...ways.values()].flat().map((flow) => flow.targetRef));
  const roots = [...nodes].sort((one, other) => rank(other, reached) - rank(one, reached));
  return roots.flatMap(reachedFrom);
}

function rank(node: ModdleElement, reached: Set<ModdleElement>): number {
  if (node.attachedToRef) return 0;
  if (node.$instanceOf('bpmn:StartEvent')) return 3;
  return reached.has(node) || node.triggeredByEvent ? 1 : 2;
}

const nextOf = (node: ModdleElement, nodes: ModdleElement[], ways: Ways): ModdleElement[] => [
  ...nodes.filter(({ attachedToRef }) => attachedToRef === node),
  ...(ways.get(node) ?? []).flatMap((flow) => flow.targetRef ?? []),
];
