import { useQuery } from '@tanstack/react-query';
import { Failure, Loading } from '../../shared/ui/States';
import { mergeXml } from '../draft/merge/mergeXml';
import { useDraft } from '../draft/useDraft';
import { catalogueQuery } from '../queries';
import { Workbench } from './Workbench';
import './editorStyles';

/** The diagram of a process and everything to change it with, kept as a draft. */
export default function ProcessEditor({ modelKey }: { modelKey: string }) {
  const { draft, error, retry } = useDraft(modelKey, 'PROCESS', mergeXml);
  const catalogue = useQuery(catalogueQuery);
  if (error) return <Failure page error={error} onRetry={retry} />;
  if (catalogue.isError) return <Failure page error={catalogue.error} onRetry={() => catalogue.refetch()} />;
  if (!draft || !catalogue.data) return <Loading />;
  return <Workbench modelKey={modelKey} draft={draft} catalogue={catalogue.data} />;
}
