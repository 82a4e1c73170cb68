import { useMutation, useQueryClient } from '@tanstack/react-query';
import { remove } from '../api/client';
import { sessionQuery } from '../api/queries';

/** Ends the session and forgets everything that was fetched in it. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => remove('/api/session'),
    onSettled: () => {
      queryClient.setQueryData(sessionQuery.queryKey, null);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}
