import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { PortalLink } from '../candidate/PortalLink';
import { OwnResultCard } from './OwnResultCard';
import { ownResultQuery } from './queries';
import '../exam.css';
import './result.css';

const route = getRouteApi('/exams/$code/my-result');

/** A candidate's own result. */
export function MyResultPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const own = useQuery(ownResultQuery(code));
  if (own.isPending) return <Loading />;
  if (!own.data) return <Failure page error={own.error} onRetry={() => own.refetch()} />;
  return (
    <article className="result-own">
      <PortalLink />
      <PageHead title={t('examResult.mine')} tabTitle={code}>
        <Button onPress={() => window.print()}>
          <Printer aria-hidden size={16} />
          {t('examResult.print')}
        </Button>
      </PageHead>
      <p className="exam-line">
        <span className="code">{code}</span>
      </p>
      <OwnResultCard code={code} own={own.data} />
    </article>
  );
}
