import type { ModelDraft } from '../../shared/api/types';
import { currentDraftOf } from '../refusals';
import type { Choices, Merge, MergeModels } from './merge/merge';

const quiet = 1_500;
const retryAfter = 10_000;

/** unchanged: nothing was saved since the editor was opened, nor has to be. */
export type DraftState = 'unchanged' | 'waiting' | 'saving' | 'saved' | 'failed' | 'collided';

/** Two designers saved over the same text: ours waits until the designer has seen theirs. */
export interface Collision {
  base: string;
  ours: string;
  theirs: ModelDraft;
  /** null: one of the texts cannot be taken apart, only kept or given up as a whole. */
  merge: Merge | null;
}

export interface DraftSnapshot {
  state: DraftState;
  savedAt: string | null;
  error: unknown;
  collision: Collision | null;
  /** What the editor shows; another object each time the editor has to read it anew. */
  shown: { source: string };
  /** Whose changes came in without a question, last time. */
  mergedFrom: ModelDraft | null;
}

interface DraftStore {
  save: (source: string, revision: number, keepalive: boolean) => Promise<ModelDraft>;
  merge: MergeModels;
}

/** Writes what an editor holds to the server a moment after the last change, and never over somebody else's work. */
export class DraftKeeper {
  private known: { source: string; revision: number };
  private read: (() => string | Promise<string>) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();
  private current: DraftSnapshot;

  constructor(
    opened: ModelDraft,
    private readonly store: DraftStore,
  ) {
    this.known = { source: opened.source, revision: opened.revision };
    this.current = {
      state: 'unchanged',
      savedAt: opened.revision > 0 ? opened.savedAt : null,
      error: null,
      collision: null,
      shown: { source: opened.source },
      mergedFrom: null,
    };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): DraftSnapshot => this.current;

  get isUnsaved(): boolean {
    return this.read !== null || this.running !== null || this.current.collision !== null;
  }

  /** The text the server has. */
  get stored(): string {
    return this.known.source;
  }

  /** Which saving the server's text came with. */
  get revision(): number {
    return this.known.revision;
  }

  /** Something changed; it is read when it is saved. */
  note(read: () => string | Promise<string>): void {
    this.read = read;
    if (this.current.collision) return;
    this.tell({ state: 'waiting' });
    this.schedule(quiet);
  }

  /** Saves now what waits; resolves when nothing does, or when it could not be saved. */
  async save(keepalive = false): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    if (!this.read || this.current.collision) return;
    const read = this.read;
    this.read = null;
    this.running = this.write(read, keepalive).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  /** Saves the text the designer made of both, on top of theirs. */
  async settle(choices: Choices): Promise<void> {
    const { collision } = this.current;
    if (collision?.merge) await this.replace(collision, collision.merge.result(choices));
  }

  /** Keeps one side as a whole. */
  async keep(whose: 'ours' | 'theirs'): Promise<void> {
    const { collision } = this.current;
    if (collision) await this.replace(collision, whose === 'ours' ? collision.ours : collision.theirs.source);
  }

  close(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private async write(read: () => string | Promise<string>, keepalive: boolean): Promise<void> {
    try {
      const source = await read();
      if (source === this.known.source) return this.rest();
      this.tell({ state: 'saving' });
      await this.put(source, keepalive);
    } catch (error) {
      this.read ??= read;
      this.tell({ state: 'failed', error });
      this.schedule(retryAfter);
    }
  }

  private async put(source: string, keepalive: boolean): Promise<void> {
    try {
      this.take(await this.store.save(source, this.known.revision, keepalive), source);
    } catch (error) {
      const theirs = currentDraftOf(error);
      if (!theirs) throw error;
      await this.collide(source, theirs);
    }
  }

  private async collide(ours: string, theirs: ModelDraft): Promise<void> {
    const collision = { base: this.known.source, ours, theirs, merge: this.mergeOf(ours, theirs) };
    const needsNobody = collision.merge && !collision.merge.touched.some(({ contested }) => contested);
    if (!needsNobody || this.read) return this.tell({ state: 'collided', collision });
    await this.replace(collision, collision.merge?.result({}) ?? ours);
    if (!this.current.collision) this.tell({ mergedFrom: theirs });
  }

  private mergeOf(ours: string, theirs: ModelDraft): Merge | null {
    try {
      return this.store.merge(this.known.source, ours, theirs.source);
    } catch {
      return null;
    }
  }

  private async replace(collision: Collision, source: string): Promise<void> {
    this.known = { source: collision.theirs.source, revision: collision.theirs.revision };
    this.read = null;
    this.tell({ collision: null, state: 'saving', shown: { source } });
    if (source === this.known.source) return this.tell({ state: 'saved', savedAt: collision.theirs.savedAt });
    try {
      await this.put(source, false);
    } catch (error) {
      this.read ??= () => source;
      this.tell({ state: 'failed', error });
      this.schedule(retryAfter);
    }
  }

  private take(answer: ModelDraft, source: string): void {
    this.known = { source, revision: answer.revision };
    this.tell({ state: this.read ? 'waiting' : 'saved', savedAt: answer.savedAt, error: null });
  }

  /** What changed was taken back again. */
  private rest(): void {
    this.tell({ state: this.current.savedAt ? 'saved' : 'unchanged', error: null });
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), delay);
  }

  private tell(news: Partial<DraftSnapshot>): void {
    this.current = { ...this.current, ...news };
    for (const listener of this.listeners) listener();
  }
}
