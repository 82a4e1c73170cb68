import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClockTab } from '../dossier/clock/ClockTab';
import { caseQuery } from '../shared/api/queries';
import type { CaseFile } from '../shared/api/types';
import { FileTabs } from '../shared/case/FileTabs';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { FactList } from '../shared/ui/Facts';
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

export function CasePage() {
  const { t } = useTranslation();
  const { code } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const file = useQuery(caseQuery(code));
  if (file.isPending) return <Loading />;
  if (!file.data) return <Failure page error={file.error} onRetry={() => file.refetch()} />;
  return (
    <article className="dossier">
      <CaseHead file={file.data} />
      <FileTabs
        label={t('cases.parts')}
        shown={tab}
        onShow={(next) => navigate({ search: { tab: next }, replace: true })}
        parts={{
          overview: <CaseSummary code={code} />,
          clock: <ClockTab code={code} />,
          diagram: <CaseDiagram code={code} />,
          history: <CaseHistory entries={file.data.history} />,
        }}
      />
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
      <FactList
        className="facts-line"
        facts={[
          [t('dossier.status'), <CaseStatusChip key="status" status={file.status} />],
          [t('dossier.time'), file.dueAt && <Due key="time" file={file} />],
          [t('cases.handledBy'), nameOf(file.division ?? file.institution)],
          [t('cases.openedAt'), formatDateTime(file.openedAt)],
        ]}
      />
    </div>
  );
}

const Due = ({ file: { timeliness, remainingMinutes, dueAt } }: { file: CaseFile }) => (
  <Remaining timeliness={timeliness} remainingMinutes={remainingMinutes} dueAt={dueAt} />
);

const nameOf = ({ name, nameEn }: CaseFile['institution']) => local(name, nameEn);
