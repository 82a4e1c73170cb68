import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CaseAside } from '../casefile/CaseAside';
import { CaseDiagram } from '../casefile/CaseDiagram';
import { CaseSummary } from '../casefile/CaseSummary';
import { ClockTab } from '../dossier/clock/ClockTab';
import { DossierSummary } from '../dossier/DossierSummary';
import { DiagramTab } from '../dossier/diagram/DiagramTab';
import { ExamTask } from '../exam/ExamTask';
import { RemoteTask } from '../remotework/RemoteTask';
import { ReviewTask } from '../remotework/review/ReviewTask';
import { isCase, isExam, isRemoteReview, isRemoteWork } from '../shared/api/caseCode';
import { taskQuery } from '../shared/api/queries';
import { Failure, Loading } from '../shared/ui/States';
import { DossierAside } from './DossierAside';
import { TaskForm } from './TaskForm';
import { TaskHead } from './TaskHead';
import './inbox.css';
import './task.css';

const route = getRouteApi('/tasks/$taskId');
const tabs = ['form', 'dossier', 'clock', 'diagram'] as const;
type TabName = (typeof tabs)[number];

export function TaskPage() {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const { tab = 'form' } = route.useSearch();
  const navigate = route.useNavigate();
  const task = useQuery(taskQuery(taskId));
  if (task.isPending) return <Loading />;
  if (!task.data) return <Failure page error={task.error} onRetry={() => task.refetch()} />;
  if (isRemoteWork(task.data.dossierCode)) return <RemoteTask key={taskId} task={task.data} />;
  if (isRemoteReview(task.data.dossierCode)) return <ReviewTask key={taskId} task={task.data} />;
  if (isExam(task.data.dossierCode)) return <ExamTask key={taskId} task={task.data} />;
  const ofCase = isCase(task.data.dossierCode);
  const show = (next: TabName) => navigate({ search: { tab: next === 'form' ? undefined : next }, replace: true });
  return (
    <article className="task">
      <TaskHead task={task.data} />
      <Tabs selectedKey={tab} onSelectionChange={(key) => show(key as TabName)} className="tabs">
        <TabList aria-label={t('task.parts')} className="tab-list">
          {tabs.map((name) => (
            <Tab key={name} id={name} className="tab">
              {t(`task.tab.${ofCase && name === 'dossier' ? 'case' : name}`)}
            </Tab>
          ))}
        </TabList>
        {/* Stays in the page, so that what was typed survives a look at the dossier. */}
        <TabPanel id="form" className="tab-panel" shouldForceMount>
          <div className="task-columns">
            <TaskForm key={taskId} task={task.data} />
            {ofCase ? (
              <CaseAside code={task.data.dossierCode} opening={task.data.dossier.opening} />
            ) : (
              <DossierAside code={task.data.dossierCode} consultation={task.data.consultation} />
            )}
          </div>
        </TabPanel>
        <TabPanel id="dossier" className="tab-panel">
          {ofCase ? <CaseSummary code={task.data.dossierCode} /> : <DossierSummary code={task.data.dossierCode} />}
        </TabPanel>
        <TabPanel id="clock" className="tab-panel">
          <ClockTab code={task.data.dossierCode} />
        </TabPanel>
        <TabPanel id="diagram" className="tab-panel">
          {ofCase ? <CaseDiagram code={task.data.dossierCode} /> : <DiagramTab code={task.data.dossierCode} />}
        </TabPanel>
      </Tabs>
    </article>
  );
}
