import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '../../shared/api/problem';
import type { ModelDraft } from '../../shared/api/types';
import { DraftKeeper } from './DraftKeeper';
import type { MergeModels, Side } from './merge/merge';

const draft = (source: string, revision: number): ModelDraft => ({
  key: 'k',
  kind: 'PROCESS',
  revision,
  source,
  savedBy: 'designer',
  savedByName: 'Người thiết kế',
  savedAt: '2026-11-28T07:05:00Z',
  baseVersion: 1,
  editors: [],
});

const changed = (current: ModelDraft) =>
  new Problem({ type: 'urn:congvu:problem:draft-changed', title: 'x', status: 409, current } as never);

/** A server that holds one draft. */
function server(stored: ModelDraft) {
  const saved: string[] = [];
  return {
    saved,
    replace(source: string) {
      stored = draft(source, stored.revision + 1);
    },
    save(source: string, revision: number) {
      if (revision !== stored.revision) return Promise.reject(changed(stored));
      stored = draft(source, revision + 1);
      saved.push(source);
      return Promise.resolve(stored);
    },
  };
}

/** The whole of it is contested when both changed it. */
const whole: MergeModels = (base, ours, theirs) => {
  const side = (text: string): Side => (text === base ? 'same' : 'changed');
  const contested = ours !== theirs && ours !== base && theirs !== base;
  return {
    touched: ours === theirs ? [] : [{ id: '', label: 'k', ours: side(ours), theirs: side(theirs), contested }],
    result: (choices) => (ours === base || (contested && choices[''] === 'theirs') ? theirs : ours),
  };
};

function opened(store = server(draft('a', 1)), merge: MergeModels = whole) {
  const keeper = new DraftKeeper(draft('a', 1), { save: store.save, merge });
  return { store, keeper };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  it('is saved once the changes have stopped for a while', async () => {
    const { store, keeper } = opened();
    keeper.note(() => 'b');
    await vi.advanceTimersByTimeAsync(1_000);
    keeper.note(() => 'c');
    expect(keeper.snapshot().state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(store.saved).toEqual(['c']);
    expect(keeper.snapshot().state).toBe('saved');
    expect(keeper.isUnsaved).toBe(false);
  });

  it('is not saved when the change was taken back', async () => {
    const { store, keeper } = opened();
    keeper.note(() => 'a');
    await keeper.save();
    expect(store.saved).toEqual([]);
    expect(keeper.isUnsaved).toBe(false);
  });

  it('is tried again when the server could not be reached', async () => {
    const { store, keeper } = opened();
    const save = vi.spyOn(store, 'save').mockRejectedValueOnce(new Error('offline'));
    const second = new DraftKeeper(draft('a', 1), { save: store.save, merge: whole });
    second.note(() => 'b');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(second.snapshot().state).toBe('failed');
    expect(second.isUnsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(second.snapshot().state).toBe('saved');
    expect(save).toHaveBeenCalledTimes(2);
    keeper.close();
  });
});

describe('two designers saving the same draft', () => {
  it('make the second choose, and nothing is written before', async () => {
    const { store, keeper } = opened();
    store.replace('theirs');
    keeper.note(() => 'ours');
    await keeper.save();
    expect(keeper.snapshot()).toMatchObject({ state: 'collided', collision: { base: 'a', ours: 'ours' } });
    expect(keeper.snapshot().collision?.theirs.source).toBe('theirs');
    expect(store.saved).toEqual([]);
    await keeper.settle({});
    expect(store.saved).toEqual(['ours']);
    expect(keeper.snapshot()).toMatchObject({ state: 'saved', collision: null, shown: { source: 'ours' } });
  });

  it('see theirs when theirs is chosen, without saving anything', async () => {
    const { store, keeper } = opened();
    store.replace('theirs');
    keeper.note(() => 'ours');
    await keeper.save();
    await keeper.keep('theirs');
    expect(store.saved).toEqual([]);
    expect(keeper.snapshot()).toMatchObject({ state: 'saved', shown: { source: 'theirs' } });
    keeper.note(() => 'more');
    await keeper.save();
    expect(store.saved).toEqual(['more']);
  });

  it('get both without a question where they worked apart', async () => {
    const merge: MergeModels = (_base, ours, theirs) => ({ touched: [], result: () => `${ours}+${theirs}` });
    const { store, keeper } = opened(server(draft('a', 1)), merge);
    store.replace('theirs');
    keeper.note(() => 'ours');
    await keeper.save();
    expect(store.saved).toEqual(['ours+theirs']);
    expect(keeper.snapshot()).toMatchObject({ collision: null, shown: { source: 'ours+theirs' } });
    expect(keeper.snapshot().mergedFrom?.source).toBe('theirs');
  });

  it('keep one of the two where the texts cannot be taken apart', async () => {
    const { store, keeper } = opened(server(draft('a', 1)), () => {
      throw new Error('not well-formed');
    });
    store.replace('theirs');
    keeper.note(() => 'ours');
    await keeper.save();
    expect(keeper.snapshot().collision?.merge).toBeNull();
    await keeper.keep('ours');
    expect(store.saved).toEqual(['ours']);
  });
});
