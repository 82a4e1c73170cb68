import { CalendarCheck, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isExam, isPromised, isRemoteReview, isRemoteWork } from '../shared/api/caseCode';
import type { TaskDetail } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { CaseLink } from '../shared/ui/CaseLink';
import { PageHead } from '../shared/ui/PageHead';
import { Remaining } from '../shared/ui/TimeState';
import { AssignDialog } from './AssignDialog';
import { useClaim, useUnclaim } from './actions';

interface TaskHeadProps {
  task: TaskDetail;
  /** Whose or what the case is, where the page knows it better than the row. */
  subject?: string;
}

export function TaskHead({ task, subject = task.applicantName }: TaskHeadProps) {
  const { t } = useTranslation();
  const step = local(task.nameVi, task.nameEn);
  const label = subjectLabel(task.dossierCode);
  return (
    <div className="task-head">
      <PageHead title={step} tabTitle={`${task.dossierCode} · ${step}`}>
        <TaskActions task={task} />
      </PageHead>
      <p className="task-head-procedure">{local(task.procedureName, task.procedureNameEn)}</p>
      <dl className="facts-line">
        <div>
          <dt>{t('dossier.code')}</dt>
          <dd>
            <CaseLink code={task.dossierCode} />
          </dd>
        </div>
        <div>
          <dt>{t(label)}</dt>
          <dd>
            {label !== 'examRound.round' && label !== 'review.round' && <UserRound aria-hidden size={14} />}
            {subject}
          </dd>
        </div>
        <div>
          <dt>{t('task.dueStep')}</dt>
          <dd>
            <Remaining timeliness={task.timeliness} remainingMinutes={task.remainingMinutes} dueAt={task.dueAt} />
          </dd>
        </div>
        {isPromised(task.dossierCode) && (
          <div>
            <dt>{t('dossier.promisedAt')}</dt>
            <dd>
              <CalendarCheck aria-hidden size={14} />
              {task.dossier.promisedAt ? formatDateTime(task.dossier.promisedAt) : t('dossier.notPromised')}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('task.assignee')}</dt>
          <dd>{task.assignee?.fullName ?? t('task.nobody')}</dd>
        </div>
      </dl>
    </div>
  );
}

/** Whose case it is, or of what. */
function subjectLabel(code: string) {
  if (isExam(code)) return 'examRound.round';
  if (isRemoteReview(code)) return 'review.round';
  return isRemoteWork(code) ? 'remote.applicant' : 'dossier.applicant';
}

function TaskActions({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const claim = useClaim();
  const unclaim = useUnclaim();
  const [assigning, setAssigning] = useState(false);
  return (
    <>
      {task.can.assign && <Button onPress={() => setAssigning(true)}>{t('action.assign')}</Button>}
      {task.can.unclaim && (
        <Button isPending={unclaim.isPending} onPress={() => unclaim.mutate(task)}>
          {t('action.unclaim')}
        </Button>
      )}
      {task.can.claim && (
        <Button
          variant={task.can.complete ? 'secondary' : 'primary'}
          isPending={claim.isPending}
          onPress={() => claim.mutate(task)}
        >
          {t('action.claim')}
        </Button>
      )}
      <AssignDialog task={task} isOpen={assigning} onClose={() => setAssigning(false)} />
    </>
  );
}
