import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Assignee } from '../api/types';
import { RadioField } from './Fields';
import { Failure, Loading } from './States';

interface AssigneeFieldProps {
  assignees: UseQueryResult<Assignee[]>;
  /** Has the task already. */
  except?: string;
  value: string | null;
  onChange: (username: string) => void;
}

/** Who may be given a task, with how much each has to do already. */
export function AssigneeField({ assignees, except, value, onChange }: AssigneeFieldProps) {
  const { t } = useTranslation();
  if (assignees.isPending) return <Loading />;
  if (assignees.isError) return <Failure error={assignees.error} onRetry={() => assignees.refetch()} />;
  const others = assignees.data.filter(({ username }) => username !== except);
  if (others.length === 0) return <p className="muted">{t('assign.nobody')}</p>;
  const options = others.map(({ username, fullName, openTasks }) => ({
    value: username,
    label: `${fullName} – ${t('assign.openTasks', { count: openTasks })}`,
  }));
  return <RadioField label={t('assign.who')} options={options} value={value} onChange={onChange} isRequired />;
}
