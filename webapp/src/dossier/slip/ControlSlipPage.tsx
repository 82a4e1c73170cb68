import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { controlSlipQuery } from '../../shared/api/queries';
import { PaperPage } from '../../shared/paper/PaperPage';
import { Failure, Loading } from '../../shared/ui/States';
import { ControlSlipSheet } from './ControlSlipSheet';

const route = getRouteApi('/dossiers/$code/control-slip');

/** Form 05 of a dossier: on screen to read, on paper to sign. */
export function ControlSlipPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const slip = useQuery(controlSlipQuery(code));
  if (slip.isPending) return <Loading />;
  if (!slip.data) return <Failure page error={slip.error} onRetry={() => slip.refetch()} />;
  return (
    <PaperPage
      name={t('controlSlip.name')}
      of={code}
      back={
        <Link to="/dossiers/$code" params={{ code }} className="button button-quiet">
          <ArrowLeft aria-hidden size={16} />
          {t('controlSlip.back')}
        </Link>
      }
    >
      <ControlSlipSheet slip={slip.data} />
    </PaperPage>
  );
}
