import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ClipboardCheck, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../shared/api/queries';
import type { Dossier } from '../shared/api/types';
import { FileTabs } from '../shared/case/FileTabs';
import { local } from '../shared/i18n/language';
import { useSession } from '../shared/shell/useSession';
import { formatDateTime } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { IconButton } from '../shared/ui/Button';
import { FactList } from '../shared/ui/Facts';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading } from '../shared/ui/States';
import { Remaining, TimeState } from '../shared/ui/TimeState';
import { DossierActions } from './actions/DossierActions';
import { ClockTab } from './clock/ClockTab';
import { DossierSummary } from './DossierSummary';
import { DiagramTab } from './diagram/DiagramTab';
import { History } from './History';
import { StatusChip } from './StatusChip';
import './dossier.css';

const route = getRouteApi('/dossiers/$code');

export function DossierPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const dossier = useQuery(dossierQuery(code));
  if (dossier.isPending) return <Loading />;
  if (!dossier.data) return <Failure page error={dossier.error} onRetry={() => dossier.refetch()} />;
  return (
    <article className="dossier">
      <DossierHead dossier={dossier.data} />
      <FileTabs
        label={t('dossier.parts')}
        shown={tab}
        onShow={(next) => navigate({ search: { tab: next }, replace: true })}
        parts={{
          overview: <DossierSummary code={code} />,
          clock: <ClockTab code={code} />,
          diagram: <DiagramTab code={code} />,
          history: <History code={code} entries={dossier.data.history} />,
        }}
      />
    </article>
  );
}

function DossierHead({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  return (
    <div className="dossier-head">
      <PrintedAt />
      <PageHead title={dossier.code}>
        <Link to="/dossiers/$code/control-slip" params={{ code: dossier.code }} className="button button-secondary">
          <ClipboardCheck aria-hidden size={16} />
          {t('controlSlip.name')}
        </Link>
        <IconButton label={t('action.print')} onPress={() => window.print()}>
          <Printer aria-hidden size={18} />
        </IconButton>
        <DossierActions dossier={dossier} />
      </PageHead>
      <p className="dossier-procedure">{local(dossier.procedureName, dossier.procedureNameEn)}</p>
      <FactList
        className="facts-line"
        facts={[
          [t('dossier.status'), <StatusChip key="status" status={dossier.status} />],
          [t('dossier.time'), <PromisedTime key="time" dossier={dossier} />],
          [t('dossier.applicant'), dossier.applicantName],
          [t('dossier.receivedAt'), dossier.receivedAt ? formatDateTime(dossier.receivedAt) : t('dossier.notReceived')],
        ]}
      />
    </div>
  );
}

/** By the promise to the applicant; late officially also for other reasons. */
function PromisedTime({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { timeliness, remainingMinutes, promisedAt, officiallyOverdue } = dossier;
  return (
    <>
      <Remaining timeliness={timeliness} remainingMinutes={remainingMinutes} dueAt={promisedAt} />
      {officiallyOverdue && timeliness !== 'OVERDUE' && (
        <TimeState state="lateOpen" text={t('dossier.officiallyOverdue')} />
      )}
    </>
  );
}

/** On paper only: whose printout it is, and of when. */
function PrintedAt() {
  const { t } = useTranslation();
  const { fullName, unit } = useSession();
  const now = useNow();
  return (
    <p className="paper-only">
      {t('dossier.printed', {
        product: t('product'),
        unit: unit ? local(unit.nameVi, unit.nameEn) : '',
        name: fullName,
        at: formatDateTime(now),
      })}
    </p>
  );
}
