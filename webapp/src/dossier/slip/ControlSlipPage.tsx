import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { controlSlipQuery } from '../../shared/api/queries';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { ControlSlipSheet } from './ControlSlipSheet';
import './slip.css';

const route = getRouteApi('/dossiers/$code/control-slip');

/** Form 05 of a dossier: on screen to read, on paper to sign. */
export function ControlSlipPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const slip = useQuery(controlSlipQuery(code));
  if (slip.isPending) return <Loading />;
  if (!slip.data) return <Failure page error={slip.error} onRetry={() => slip.refetch()} />;
  return (
    <article className="slip-page">
      <div className="slip-head">
        <PageHead title={t('controlSlip.name')} tabTitle={`${t('controlSlip.name')} ${code}`}>
          <Link to="/dossiers/$code" params={{ code }} className="button button-quiet">
            <ArrowLeft aria-hidden size={16} />
            {t('controlSlip.back')}
          </Link>
          <Button variant="primary" onPress={() => window.print()}>
            <Printer aria-hidden size={16} />
            {t('action.print')}
          </Button>
        </PageHead>
      </div>
      <ControlSlipSheet slip={slip.data} />
    </article>
  );
}
