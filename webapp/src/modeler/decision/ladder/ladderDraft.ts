import { get } from '../../../shared/api/client';
import type { ModelDraft, TriedRung } from '../../../shared/api/types';
import { saveDraft } from '../../queries';
import { readDmn, writeDmn } from '../dmn';
import { type Table, tablesOf, writeTable } from '../table';
import { ladderKey } from './key';
import { linesOf, triedOf, withTried } from './rules';

const readDraft = () => get<ModelDraft>(`/api/models/${ladderKey}/draft`);

const ladderIn = (tables: Table[]) => tables.find(({ id }) => id === ladderKey);

/** The ladder that is being worked on, as a trial takes it; empty where it cannot be shown line by line. */
export async function ladderInDraft(): Promise<TriedRung[]> {
  const { definitions } = await readDmn((await readDraft()).source);
  const table = ladderIn(tablesOf(definitions));
  return table ? triedOf(linesOf(table) ?? []) : [];
}

/** Puts a ladder that was tried into the draft, where it can be proposed. */
export async function adoptLadder(tried: TriedRung[]): Promise<void> {
  const { source, revision, kind, baseVersion } = await readDraft();
  const { definitions } = await readDmn(source);
  const table = ladderIn(tablesOf(definitions));
  if (!table) return;
  writeTable(definitions, withTried(table, tried));
  await saveDraft(ladderKey, { kind, source: await writeDmn(definitions), revision, baseVersion });
}
