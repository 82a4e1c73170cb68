import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { demoAccountsQuery } from '../shared/api/queries';
import { local } from '../shared/i18n/language';
import { matches } from '../shared/text/fold';
import { Button } from '../shared/ui/Button';
import { SearchBox } from '../shared/ui/SearchBox';

const shownAtOnce = 12;

/** Fictional people to look around as, offered by demonstrations only. */
export function DemoAccounts({ onChoose }: { onChoose: (username: string) => void }) {
  const { t } = useTranslation();
  const { data: accounts } = useQuery(demoAccountsQuery);
  const [query, setQuery] = useState('');
  if (!accounts) return null;
  const found = accounts.filter((account) =>
    matches(query, account.username, account.fullName, account.titleVi, account.titleEn),
  );
  return (
    <section className="demo-accounts">
      <h2>{t('signIn.demoTitle')}</h2>
      <p>{t('signIn.demoLead')}</p>
      {accounts.length > shownAtOnce && (
        <SearchBox
          label={t('signIn.demoSearch')}
          placeholder={t('signIn.demoSearch')}
          value={query}
          onChange={setQuery}
        />
      )}
      <ul>
        {found.slice(0, shownAtOnce).map((account) => (
          <li key={account.username}>
            <Button variant="secondary" className="demo-account" onPress={() => onChoose(account.username)}>
              <span className="demo-account-title">{local(account.titleVi, account.titleEn)}</span>
              <span>{local(account.unitVi, account.unitEn)}</span>
              <small>
                {account.fullName} · {account.username}
              </small>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > shownAtOnce && (
        <p className="muted">{t('signIn.demoMore', { count: found.length - shownAtOnce })}</p>
      )}
      {found.length === 0 && <p className="muted">{t('signIn.demoNone')}</p>}
    </section>
  );
}
