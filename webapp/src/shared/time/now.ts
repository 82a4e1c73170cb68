import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionQuery } from '../api/queries';

/** How far the server's clock (movable in demonstrations) is ahead of this machine's, in milliseconds. */
export function useClockOffset(): number {
  const { data: session } = useQuery(sessionQuery);
  return session ? new Date(session.now).getTime() - session.receivedAt : 0;
}

/** The server's present, renewed every half minute. */
export function useNow(): Date {
  const { data: session } = useQuery(sessionQuery);
  const offset = useClockOffset();
  const [local, setLocal] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLocal(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  // A clock that has just been moved is read from then on, not from the last tick before.
  return new Date(Math.max(local, session?.receivedAt ?? local) + offset);
}
