import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import { receivedNow, sessionQuery } from '../shared/api/queries';
import type { Session } from '../shared/api/types';
import { PublicFrame } from '../shared/shell/PublicFrame';
import { Button } from '../shared/ui/Button';
import { TextField } from '../shared/ui/Fields';
import { ProblemNote } from '../shared/ui/States';
import { DemoAccounts } from './DemoAccounts';
import './session.css';

interface Credentials {
  username: string;
  password: string;
}

/** Every account of a demonstration has it; other installations have no such accounts. */
const demoPassword = 'congvu';

export function SignInPage() {
  const { t } = useTranslation();
  const [credentials, setCredentials] = useState<Credentials>({ username: '', password: '' });
  const signIn = useSignIn();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(credentials);
  };
  return (
    <PublicFrame title={t('signIn.title')} links={[{ href: '/exam-results', label: t('examResult.openExams') }]}>
      <main className="sign-in-main">
        <section className="sign-in-card">
          <h1>{t('signIn.title')}</h1>
          <p className="sign-in-lead">{t('signIn.lead')}</p>
          <Form onSubmit={submit} className="form">
            <ProblemNote error={signIn.error} />
            <TextField
              label={t('signIn.username')}
              value={credentials.username}
              onChange={(username) => setCredentials({ ...credentials, username })}
              autoComplete="username"
              isRequired
              autoFocus
            />
            <TextField
              label={t('signIn.password')}
              type="password"
              value={credentials.password}
              onChange={(password) => setCredentials({ ...credentials, password })}
              autoComplete="current-password"
              isRequired
            />
            <Button
              type="submit"
              variant="primary"
              isPending={signIn.isPending}
              isDisabled={!credentials.username || !credentials.password}
            >
              {t('signIn.submit')}
            </Button>
          </Form>
        </section>
        <DemoAccounts onChoose={(username) => signIn.mutate({ username, password: demoPassword })} />
      </main>
    </PublicFrame>
  );
}

function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => post<Session>('/api/session', credentials),
    meta: { signsIn: true },
    onSuccess: async (session) => {
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      queryClient.setQueryData(sessionQuery.queryKey, receivedNow(session));
    },
  });
}
