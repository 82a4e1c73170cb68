import { Navigate } from '@tanstack/react-router';
import { handlesTasks, useSession, watchesTime } from './useSession';

/** Everybody starts where their day starts. */
export function HomeRedirect() {
  const session = useSession();
  if (watchesTime(session)) return <Navigate to="/escalations" replace />;
  return <Navigate to={handlesTasks(session) ? '/inbox' : '/dossiers'} replace />;
}
