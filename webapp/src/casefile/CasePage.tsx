import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ClockTab } from '../dossier/clock/ClockTab';
import { caseQuery } from '../shared/api/queries';
import type { CaseFile } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { PageHead } from '../shared/ui/PageHead';
import { Failure, Loading } from '../shared/ui/States';
import { Remaining } from '../shared/ui/TimeState';
import { CaseActions } from './CaseActions';
import { CaseDiagram } from './CaseDiagram';
import { CaseHistory } from './CaseHistory';
import { CaseStatusChip } from './CaseStatusChip';
import { CaseSummary } from './CaseSummary';
import '../dossier/dossier.css';

const route = getRouteApi('/cases/$code');
const tabs = ['overview', 'clock', 'diagram', 'history'] as const;
type TabName = (typeof tabs)[number];

export function CasePage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  const file = useQuery(caseQuery(code));
  if (file.isPending) return <Loading />;
  if (!file.data) return <Failure page error={file.error} onRetry={() => file.refetch()} />;
  const show = (next: TabName) => navigate({ search: { tab: next === 'overview' ? undefined : next }, replace: true });
  return (
    <article className="dossier">
      <CaseHead file={file.data} />
      <Tabs selectedKey={tab} onSelectionChange={(key) => show(key as TabName)} className="tabs">
        <TabList aria-label={t('cases.parts')} className="tab-list">
          {tabs.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(`dossier.tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="overview" className="tab-panel">
          <CaseSummary code={code} />
        </TabPanel>
        <TabPanel id="clock" className="tab-panel">
          <ClockTab code={code} />
        </TabPanel>
        <TabPanel id="diagram" className="tab-panel">
          <CaseDiagram code={code} />
        </TabPanel>
        <TabPanel id="history" className="tab-panel">
          <CaseHistory entries={file.data.history} />
        </TabPanel>
      </Tabs>
    </article>
  );
}

function CaseHead({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <div className="dossier-head">
      <PageHead title={file.title} tabTitle={`${file.code} · ${file.title}`}>
        <CaseActions file={file} />
      </PageHead>
      <p className="dossier-procedure">
        <span className="code">{file.code}</span> · {local(file.procedureName, file.procedureNameEn)}
      </p>
      <dl className="facts-line">
        <div>
          <dt>{t('dossier.status')}</dt>
          <dd>
            <CaseStatusChip status={file.status} />
          </dd>
        </div>
        {file.dueAt && (
          <div>
            <dt>{t('dossier.time')}</dt>
            <dd>
              <Remaining timeliness={file.timeliness} remainingMinutes={file.remainingMinutes} dueAt={file.dueAt} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t('cases.handledBy')}</dt>
          <dd>{nameOf(file.division ?? file.institution)}</dd>
        </div>
        <div>
          <dt>{t('cases.openedAt')}</dt>
          <dd>{formatDateTime(file.openedAt)}</dd>
        </div>
      </dl>
    </div>
  );
}

const nameOf = ({ name, nameEn }: CaseFile['institution']) => local(name, nameEn);
