import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isTaken, refreshWorkshop, saveDraft, sourceQuery, workshopModelQuery } from '../queries';
import { copiedForm, copiedProcess } from '../templates/start/copy';
import type { StartTemplate, TemplatePart } from '../templates/start/template';

interface Beginning {
  key: string;
  name: string;
  /** A template, or the key of the process in force to copy. */
  from: StartTemplate | string;
}

/** Saves the first drafts of a new process, its forms after it, and opens the editor. */
export function useBeginning() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const firstDrafts = async ({ key, name, from }: Beginning): Promise<TemplatePart[]> => {
    if (typeof from !== 'string') return from.parts?.(key, name) ?? [];
    const { forms } = await queryClient.fetchQuery(workshopModelQuery(from));
    return Promise.all(
      forms
        .filter((form) => form.startsWith(`${from}.`))
        .map(async (form) =>
          copiedForm(await queryClient.fetchQuery(sourceQuery(form)), `${key}${form.slice(from.length)}`),
        ),
    );
  };
  const firstDrawing = async ({ key, name, from }: Beginning) =>
    typeof from === 'string'
      ? copiedProcess(await queryClient.fetchQuery(sourceQuery(from)), from, key, name)
      : from.source(key, name);
  return useMutation({
    mutationFn: async (beginning: Beginning): Promise<'taken' | 'begun'> => {
      const { key } = beginning;
      if (await isTaken(key)) return 'taken';
      const [source, parts] = await Promise.all([firstDrawing(beginning), firstDrafts(beginning)]);
      await saveDraft(key, { kind: 'PROCESS', source, revision: 0 });
      for (const part of parts) await saveDraft(part.key, { kind: part.kind, source: part.source, revision: 0 });
      return 'begun';
    },
    onSuccess: (outcome, { key }) => {
      if (outcome === 'taken') return;
      void refreshWorkshop(queryClient);
      void navigate({ to: '/modeler/$key/edit', params: { key } });
    },
  });
}
