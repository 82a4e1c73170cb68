import { useQuery } from '@tanstack/react-query';
import { Failure, Loading } from '../../shared/ui/States';
import { CouncilChoice } from '../CouncilChoice';
import { codingQuery } from '../marking/queries';
import { useCouncil } from '../useCouncil';
import { CodeScripts } from './CodeScripts';
import { KeyCard } from './KeyCard';
import { PaperCard } from './PaperCard';
import { RoomCard } from './RoomCard';
import '../marking/marking.css';
import './coding.css';

/** The way of the papers: sealed questions, the exam room, codes, the key. Each board sees its part. */
export function CodingPage() {
  const { code, councils, council } = useCouncil();
  const coding = useQuery(codingQuery(code, council));
  if (coding.isPending) return <Loading />;
  if (!coding.data) return <Failure error={coding.error} onRetry={() => coding.refetch()} />;
  return (
    <div className="marking-parts">
      <CouncilChoice councils={councils} council={council} />
      {coding.data.actions.includes('CODE') && <CodeScripts coding={coding.data} />}
      <PaperCard coding={coding.data} />
      <RoomCard coding={coding.data} />
      <KeyCard coding={coding.data} />
    </div>
  );
}
