import { Link } from '@tanstack/react-router';
import { FileQuestion } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../ui/PageHead';
import { Empty } from '../ui/States';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('notFound.title')} />
      <Empty icon={FileQuestion} title={t('notFound.lead')}>
        <Link to="/">{t('notFound.home')}</Link>
      </Empty>
    </>
  );
}
