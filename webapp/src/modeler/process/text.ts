import type Modeler from 'bpmn-js/lib/Modeler';
import type { Moddle } from 'bpmn-js/lib/model/Types';
import { putBack } from './loss/putBack';
import { readable } from './loss/readable';
import { type Remnants, remnantsOf } from './loss/remnants';

interface Opened {
  source: string;
  /** What the library makes of it. */
  held: string;
  /** Found out when it is needed first: an opened model is to be seen before. */
  remnants?: Remnants;
}

const nothing: Remnants = { found: [], ids: new Set() };

const openedIn = new WeakMap<Modeler, Opened>();

/** Opens a text; what the library cannot hold of it is kept beside. Gives what it could not make sense of. */
export async function openText(modeler: Modeler, source: string): Promise<string[]> {
  try {
    const warnings = await openAs(modeler, source, source);
    return warnings.some(isMendable) ? await openMended(modeler, source) : warnings;
  } catch (failure) {
    return openMended(modeler, source, failure);
  }
}

/** An element that is named together with the language of the file. */
const isMendable = (warning: string) => /^unresolved reference <[\w.-]+:/.test(warning);

async function openMended(modeler: Modeler, source: string, failure?: unknown): Promise<string[]> {
  const mended = await readable(source).catch(() => source);
  if (mended === source && failure) throw failure;
  return openAs(modeler, source, mended);
}

async function openAs(modeler: Modeler, source: string, text: string): Promise<string[]> {
  const { warnings } = await modeler.importXML(text);
  const held = await writtenBy(modeler);
  openedIn.set(modeler, { source, held, ...(held === source ? { remnants: nothing } : {}) });
  return warnings.map((warning) => (warning as unknown as Error).message ?? String(warning));
}

/** The model as it would be saved. */
export async function textOf(modeler: Modeler): Promise<string> {
  const saved = await writtenBy(modeler);
  const opened = openedIn.get(modeler);
  if (!opened) return saved;
  opened.remnants ??= remnantsOf(opened.source, opened.held, modeler.get<Moddle>('moddle'));
  return putBack(saved, opened.remnants);
}

const writtenBy = async (modeler: Modeler): Promise<string> => (await modeler.saveXML({ format: true })).xml ?? '';
