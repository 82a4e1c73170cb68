import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export function PortalLink() {
  const { t } = useTranslation();
  return (
    <p className="no-print">
      <Link to="/exam-portal" className="back-link">
        <ArrowLeft aria-hidden size={16} /> {t('examPeople.toPortal')}
      </Link>
    </p>
  );
}
