import { Navigate } from '@tanstack/react-router';
import { NothingHere } from './NothingHere';
import { handlesTasks, seesDossiers, seesRules, useSession, watchesTime } from './useSession';

/** Everybody starts where their day starts. */
export function HomeRedirect() {
  const session = useSession();
  if (watchesTime(session)) return <Navigate to="/escalations" replace />;
  if (handlesTasks(session)) return <Navigate to="/inbox" replace />;
  if (session.roles.includes('CANDIDATE')) return <Navigate to="/exam-portal" replace />;
  if (session.roles.includes('DESIGNER')) return <Navigate to="/modeler" replace />;
  if (seesDossiers(session)) return <Navigate to="/dossiers" replace />;
  return seesRules(session) ? <Navigate to="/rules" replace /> : <NothingHere />;
}
