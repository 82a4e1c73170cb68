import { useQuery } from '@tanstack/react-query';
import { Processes } from '../dossier/diagram/DiagramTab';
import { caseQuery } from '../shared/api/queries';
import { Failure, Loading } from '../shared/ui/States';

/** Where the case is in its process. */
export function CaseDiagram({ code }: { code: string }) {
  const file = useQuery(caseQuery(code));
  if (file.isPending) return <Loading />;
  if (!file.data) return <Failure error={file.error} onRetry={() => file.refetch()} />;
  return <Processes processes={file.data.diagram.processes} steps={file.data.steps} />;
}
