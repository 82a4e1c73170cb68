import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem';
import type { Adding, Attachment } from '../../shared/api/types';
import { upload as sendFile } from '../../shared/api/upload';
import { type Refusal, refusalOf } from './rules';

export interface ChosenFile {
  /** The component it is for; null: for none of them. */
  component: string | null;
  file: File;
}

/** A file on its way to the server, or refused. */
export interface Upload extends ChosenFile {
  id: number;
  /** From 0 to 1. */
  share: number;
  refusal: Refusal | null;
  problem: Problem | null;
}

let lastId = 0;

/** Files being sent to a dossier, one after the other; a failed one stays, with its reason, until tried again or put away. */
export function useUploads(code: string) {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [arrived, setArrived] = useState<Attachment | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const stops = useRef(new Map<number, AbortController>());

  const change = (id: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const putAway = (id: number) => {
    stops.current.get(id)?.abort();
    setUploads((all) => all.filter((one) => one.id !== id));
  };
  const send = async ({ id, component, file }: Upload) => {
    const stop = stops.current.get(id);
    if (!stop || stop.signal.aborted) return;
    const parts: Record<string, string | File> = component === null ? { file } : { component, file };
    try {
      const attachment = await sendFile<Attachment>(`/api/dossiers/${encodeURIComponent(code)}/attachments`, parts, {
        signal: stop.signal,
        onProgress: (share) => change(id, { share }),
      });
      await queryClient.invalidateQueries({ queryKey: ['dossier', code] });
      setArrived(attachment);
      setUploads((all) => all.filter((one) => one.id !== id));
    } catch (error) {
      if (!stop.signal.aborted) change(id, { problem: asProblem(error), share: 0 });
    }
  };
  const enqueue = (upload: Upload) => {
    stops.current.set(upload.id, new AbortController());
    last.current = last.current.then(() => send(upload));
  };

  return {
    uploads,
    /** The file that came in last. */
    arrived,
    add(chosen: ChosenFile[], adding: Adding) {
      const added = chosen.map((one, index): Upload => {
        lastId += 1;
        const refusal = refusalOf(one.file, adding, adding.left - index);
        return { ...one, id: lastId, share: 0, refusal, problem: null };
      });
      setUploads((all) => [...all, ...added]);
      for (const upload of added) if (!upload.refusal) enqueue(upload);
    },
    again(upload: Upload) {
      change(upload.id, { problem: null, share: 0 });
      enqueue(upload);
    },
    putAway,
  };
}

export type Uploads = ReturnType<typeof useUploads>;
