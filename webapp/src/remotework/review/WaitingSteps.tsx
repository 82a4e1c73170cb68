import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { tasksQuery } from '../../shared/api/queries';
import { local } from '../../shared/i18n/language';

/** The steps of a review that wait for the person looking: they are done in the inbox. */
export function WaitingSteps({ code }: { code: string }) {
  const { t } = useTranslation();
  const mine = useInfiniteQuery(tasksQuery({ view: 'mine', q: code }));
  const unit = useInfiniteQuery(tasksQuery({ view: 'unit', q: code }));
  const tasks = [mine, unit].flatMap(({ data }) => data?.pages.flatMap((page) => page.items) ?? []);
  if (tasks.length === 0) return null;
  return (
    <nav className="note note-info" aria-label={t('remote.waiting')}>
      <strong>{t('remote.waiting')}</strong>
      {tasks.map(({ id, nameVi, nameEn }) => (
        <Link key={id} to="/tasks/$taskId" params={{ taskId: id }} className="button button-primary">
          {local(nameVi, nameEn)}
          <ArrowRight aria-hidden size={16} />
        </Link>
      ))}
    </nav>
  );
}
