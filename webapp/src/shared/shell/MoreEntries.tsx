import { useMatchRoute } from '@tanstack/react-router';
import { Ellipsis, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { EntryLink } from './EntryLink';
import type { Entry } from './entries';

/** On a telephone: the pages there is no room for in the bar. */
export function MoreEntries({ entries }: { entries: Entry[] }) {
  const { t } = useTranslation();
  const matches = useMatchRoute();
  const [open, setOpen] = useState(false);
  const here = entries.find(({ to }) => matches({ to, fuzzy: true }));
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="navigation-link" data-current={here ? true : undefined}>
        <Ellipsis aria-hidden size={18} />
        <span>{t('shell.more')}</span>
        {here && <span className="visually-hidden">{t('shell.hereNow', { page: t(`nav.${here.label}`) })}</span>}
      </Button>
      <Popover className="popover" placement="top end">
        <Dialog className="navigation-sheet">
          <header className="navigation-sheet-head">
            <Heading slot="title" level={2}>
              {t('shell.otherPages')}
            </Heading>
            <Button slot="close" className="button button-quiet button-icon" aria-label={t('action.close')}>
              <X aria-hidden size={18} />
            </Button>
          </header>
          <ul>
            {entries.map((entry) => (
              <li key={entry.label}>
                <EntryLink entry={entry} onFollow={() => setOpen(false)} />
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
