import { useTranslation } from 'react-i18next';
import { EntryLink } from './EntryLink';
import { entriesFor, restFor } from './entries';
import { MoreEntries } from './MoreEntries';
import { useSession } from './useSession';

export function Navigation() {
  const { t } = useTranslation();
  const session = useSession();
  const shown = entriesFor(session);
  const rest = restFor(session);
  if (shown.length === 0) return null;
  return (
    <nav className="navigation" aria-label={t('shell.navigation')}>
      <ul>
        {shown.map((entry) => (
          <li key={entry.label} className={rest.has(entry.label) ? 'navigation-rest' : undefined}>
            <EntryLink entry={entry} />
          </li>
        ))}
        {rest.size > 0 && (
          <li className="navigation-more">
            <MoreEntries entries={shown.filter(({ label }) => rest.has(label))} />
          </li>
        )}
      </ul>
    </nav>
  );
}
