import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Editor, ModelDraft, ModelKind } from '../../shared/api/types';
import { draftQuery, saveDraft } from '../queries';
import { DraftKeeper, type DraftSnapshot } from './DraftKeeper';
import type { Choices, MergeModels } from './merge/merge';
import { usePresence } from './usePresence';

/** What an editor needs to keep its model as a draft on the server. */
export interface Draft {
  snapshot: DraftSnapshot;
  /** Who else has it open. */
  editors: Editor[];
  /** To be called with every change; the text is asked for when it is saved. */
  note: (read: () => string | Promise<string>) => void;
  saveNow: () => Promise<void>;
  /** Ends a collision by the choices made; or by one side as a whole. */
  settle: (choices: Choices) => Promise<void>;
  keep: (whose: 'ours' | 'theirs') => Promise<void>;
  /** The text the server has. */
  stored: () => string;
  revision: () => number;
  isUnsaved: () => boolean;
  opened: ModelDraft;
}

interface Opening {
  draft: Draft | null;
  error: unknown;
  retry: () => void;
}

/**
 * Loads the draft of a model and keeps it: saved 1.5 s after the last change, when the page is hidden and before it is
 * left; what two designers changed apart comes together by itself, what both changed is laid before the second.
 */
export function useDraft(modelKey: string, kind: ModelKind, merge: MergeModels): Opening {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(draftQuery(modelKey));
  const [opened, setOpened] = useState(data);
  // Once it is open, only the keeper knows how far it has come.
  if (!opened && data) setOpened(data);
  const keeper = useMemo(() => opened && keeperOf(opened, modelKey, kind, merge), [opened, modelKey, kind, merge]);
  // Opened again, it is asked for again: it may have changed in between.
  useEffect(
    () => () => queryClient.removeQueries({ queryKey: draftQuery(modelKey).queryKey }),
    [queryClient, modelKey],
  );
  const snapshot = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.snapshot ?? nothing);
  const editors = usePresence(modelKey, opened?.editors);
  useSavingOnLeaving(keeper);
  const verbs = useMemo(() => keeper && verbsOf(keeper), [keeper]);
  const draft = verbs && opened && snapshot ? { ...verbs, opened, snapshot, editors } : null;
  return { draft, error, retry: () => void refetch() };
}

const never = () => () => {};
const nothing = () => null;

const keeperOf = (opened: ModelDraft, key: string, kind: ModelKind, merge: MergeModels) =>
  new DraftKeeper(opened, {
    save: (source, revision, keepalive) =>
      saveDraft(key, { kind, source, revision, baseVersion: opened.baseVersion }, keepalive && outlivesThePage(source)),
    merge,
  });

/** Browsers carry no more than 64 KiB past the end of a page. */
const outlivesThePage = (source: string) => new Blob([JSON.stringify(source)]).size < 60_000;

const verbsOf = (keeper: DraftKeeper) => ({
  note: (read: () => string | Promise<string>) => keeper.note(read),
  saveNow: () => keeper.save(),
  settle: (choices: Choices) => keeper.settle(choices),
  keep: (whose: 'ours' | 'theirs') => keeper.keep(whose),
  stored: () => keeper.stored,
  revision: () => keeper.revision,
  isUnsaved: () => keeper.isUnsaved,
});

/** Saves when the page is hidden or left. */
function useSavingOnLeaving(keeper: DraftKeeper | undefined): void {
  useEffect(() => {
    if (!keeper) return;
    const saveRest = () => document.visibilityState === 'hidden' && void keeper.save(true);
    document.addEventListener('visibilitychange', saveRest);
    return () => {
      document.removeEventListener('visibilitychange', saveRest);
      void keeper.save(true);
      keeper.close();
    };
  }, [keeper]);
}
