import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider, RouterProvider as LinkProvider } from 'react-aria-components';
import { PublicExamsPage } from './exam/result/PublicExamsPage';
import { PublicResultPage } from './exam/result/PublicResultPage';
import { router } from './router';
import { SessionGate } from './session/SessionGate';
import { Problem } from './shared/api/problem';
import { sessionQuery } from './shared/api/queries';
import { locale } from './shared/i18n/language';
import { Toasts } from './shared/ui/Toasts';

// A call refused for want of a session shows the sign-in page, at the same address.
const noteLostSession = (error: unknown) => {
  if (error instanceof Problem && error.status === 401) queryClient.setQueryData(sessionQuery.queryKey, null);
};

const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteLostSession }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, mutation) => {
      if (!mutation.meta?.signsIn) noteLostSession(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => !(error instanceof Problem && error.status >= 400 && error.status < 500) && count < 2,
    },
  },
});

// Pages for everybody: no session, no frame of the application.
const [isPublic, publicRound] = /^\/exam-results(?:\/([^/]+))?\/?$/.exec(window.location.pathname) ?? [];

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={locale()}>
        <LinkProvider navigate={(href) => router.history.push(href)}>
          {publicRound && <PublicResultPage code={decodeURIComponent(publicRound)} />}
          {isPublic && !publicRound && <PublicExamsPage />}
          {!isPublic && (
            <SessionGate>
              <RouterProvider router={router} />
            </SessionGate>
          )}
          <Toasts />
        </LinkProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}
