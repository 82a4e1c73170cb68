import { writeFlowEnds } from '../../draft/merge/mergeXml';
import { writeXml } from '../../draft/merge/writeXml';
import { isDeclaration, parseXml } from '../../draft/merge/xmlUnits';
import { declareAll } from './namespaces';
import { elementsById } from './remnants';

const drawings = 'http://www.omg.org/spec/BPMN/20100524/DI';

const drawn = (document: Document, name: string) =>
  [...document.getElementsByTagName('*')].filter(
    ({ localName, namespaceURI }) => localName === name && namespaceURI === drawings,
  );

/** The same model so that the library can show it: other tools write files it stumbles over. */
export async function readable(source: string): Promise<string> {
  const document = parseXml(source);
  setNamelessAside(document);
  shortenReferences(document);
  if (drawn(document, 'BPMNDiagram').length === 0) await draw(document, source);
  pointAtProcess(document);
  return writeXml(document, source);
}

/** Elements of no namespace it can read but not write; they come back as what it does not hold. */
function setNamelessAside(document: Document): void {
  for (const element of [...document.getElementsByTagName('*')])
    if (!element.namespaceURI && element.parentNode !== document) element.remove();
}

/** `bpmn:step_1` names the element `step_1`: right, but more than the library understands. */
function shortenReferences(document: Document): void {
  const byId = elementsById(document);
  const shortened = (text: string) => {
    const [, local = ''] = /^\s*[\w.-]+:(\S+)\s*$/.exec(text) ?? [];
    return byId.has(local) ? local : null;
  };
  for (const element of document.getElementsByTagName('*')) {
    for (const attribute of element.attributes) {
      const local = isDeclaration(attribute.name) ? null : shortened(attribute.value);
      if (local) attribute.value = local;
    }
    const local = element.children.length === 0 ? shortened(element.textContent ?? '') : null;
    if (local) element.textContent = local;
  }
}

/** A model without a drawing gets one. */
async function draw(document: Document, source: string): Promise<void> {
  const { layoutProcess } = await import('bpmn-auto-layout');
  const bare = parseXml(writeXml(document, source));
  // The layout follows what the steps say of their flows, which not every file has them say.
  const hasEnds = [...bare.getElementsByTagName('*')].some(({ localName }) => localName === 'outgoing');
  if (!hasEnds) writeFlowEnds(bare);
  const layout = parseXml(await layoutProcess(writeXml(bare, source)));
  for (const diagram of drawn(layout, 'BPMNDiagram')) {
    const copy = document.importNode(diagram, true);
    document.documentElement.append(copy);
    declareAll(copy);
  }
}

/** A drawing of the file, or of nothing, is one of the collaboration or the process in it. */
function pointAtProcess(document: Document): void {
  const byId = elementsById(document);
  const shown = [...document.documentElement.children];
  const whole =
    shown.find(({ localName }) => localName === 'collaboration') ??
    shown.find(({ localName }) => localName === 'process');
  const id = whole?.getAttribute('id');
  for (const plane of drawn(document, 'BPMNPlane')) {
    const element = byId.get(plane.getAttribute('bpmnElement') ?? '');
    if (id && (!element || element === document.documentElement)) plane.setAttribute('bpmnElement', id);
  }
}
