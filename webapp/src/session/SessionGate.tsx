import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sessionQuery } from '../shared/api/queries';
import { Failure, Loading } from '../shared/ui/States';
import { SignInPage } from './SignInPage';

/** Shows the pages to those who have signed in, and the sign-in page, at the same address, to everyone else. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Loading />;
  if (session.isError) return <Failure page error={session.error} onRetry={() => session.refetch()} />;
  return session.data ? children : <SignInPage />;
}
