import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ClipboardCheck, Printer } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../shared/api/queries';
import type { Dossier } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { useSession } from '../shared/shell/useSession';
import { formatDateTime } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { IconButton } from '../shared/ui/Button';
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
const tabs = ['overview', 'clock', 'diagram', 'history'] as const;
type TabName = (typeof tabs)[number];

export function DossierPage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  const dossier = useQuery(dossierQuery(code));
  if (dossier.isPending) return <Loading />;
  if (!dossier.data) return <Failure page error={dossier.error} onRetry={() => dossier.refetch()} />;
  const show = (next: TabName) => navigate({ search: { tab: next === 'overview' ? undefined : next }, replace: true });
  return (
    <article className="dossier">
      <DossierHead dossier={dossier.data} />
      <Tabs selectedKey={tab} onSelectionChange={(key) => show(key as TabName)} className="tabs">
        <TabList aria-label={t('dossier.parts')} className="tab-list">
          {tabs.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(`dossier.tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="overview" className="tab-panel">
          <DossierSummary code={code} />
        </TabPanel>
        <TabPanel id="clock" className="tab-panel">
          <ClockTab code={code} />
        </TabPanel>
        <TabPanel id="diagram" className="tab-panel">
          <DiagramTab code={code} />
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <History code={code} entries={dossier.data.history} />
        </TabPanel>
      </Tabs>
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
      <dl className="facts-line">
        <div>
          <dt>{t('dossier.status')}</dt>
          <dd>
            <StatusChip status={dossier.status} />
          </dd>
        </div>
        <div>
          <dt>{t('dossier.time')}</dt>
          <dd>
            <Remaining
              timeliness={dossier.timeliness}
              remainingMinutes={dossier.remainingMinutes}
              dueAt={dossier.promisedAt}
            />
            {dossier.officiallyOverdue && dossier.timeliness !== 'OVERDUE' && (
              <TimeState state="lateOpen" text={t('dossier.officiallyOverdue')} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('dossier.applicant')}</dt>
          <dd>{dossier.applicantName}</dd>
        </div>
        <div>
          <dt>{t('dossier.receivedAt')}</dt>
          <dd>{dossier.receivedAt ? formatDateTime(dossier.receivedAt) : t('dossier.notReceived')}</dd>
        </div>
      </dl>
    </div>
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
