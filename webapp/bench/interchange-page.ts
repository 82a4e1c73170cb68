// Runs in the browser, with the editor's own modules: opens a file as the editor does, saves it, says what is missing.

import type { Moddle } from 'bpmn-js/lib/model/Types';
import type Canvas from 'diagram-js/lib/core/Canvas';
import { createModeler } from '../src/modeler/process/canvas/createModeler';
import { type Loss, lossesBetween } from '../src/modeler/process/loss/losses';
import { openText, textOf } from '../src/modeler/process/text';
import '../src/modeler/process/editorStyles';
import { prepareTexts } from '../src/shared/i18n';

interface RoundTrip {
  /** Why it could not be opened. */
  refusal?: string;
  warnings: string[];
  losses: Loss[];
  saved: string;
}

async function roundTrip(source: string): Promise<RoundTrip> {
  const container = document.getElementById('drawing') as HTMLElement;
  const modeler = createModeler(container);
  try {
    const warnings = await openText(modeler, source);
    modeler.get<Canvas>('canvas').zoom('fit-viewport');
    const saved = await textOf(modeler);
    const losses = [...lossesBetween(source, saved, modeler.get<Moddle>('moddle')), ...bends(source, saved)];
    return { warnings, losses, saved };
  } catch (error) {
    return { refusal: String((error as Error).message), warnings: [], losses: [], saved: '' };
  } finally {
    modeler.destroy();
  }
}

/** The points of a way have an order, which the comparison of facts does not look at. */
function bends(source: string, saved: string): Loss[] {
  const kept = pointsOf(saved);
  return [...pointsOf(source)]
    .filter(([edge, points]) => kept.get(edge) !== points)
    .map(([edge, points]) => ({ kind: 'text', owner: edge, what: `order of ${points}` }));
}

function pointsOf(source: string): Map<string, string> {
  const edges = [...new DOMParser().parseFromString(source, 'application/xml').getElementsByTagNameNS('*', 'BPMNEdge')];
  return new Map(
    edges.map((edge) => [
      edge.getAttribute('id') ?? edge.getAttribute('bpmnElement') ?? '',
      [...edge.getElementsByTagNameNS('*', 'waypoint')]
        .map((point) => `${Number(point.getAttribute('x'))},${Number(point.getAttribute('y'))}`)
        .join(' '),
    ]),
  );
}

await prepareTexts();
Object.assign(window, { roundTrip });
