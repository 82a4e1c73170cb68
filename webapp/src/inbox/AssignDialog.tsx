import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import { assigneesQuery } from '../shared/api/queries';
import type { TaskRow } from '../shared/api/types';
import { AssigneeField } from '../shared/ui/AssigneeField';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';
import { ProblemNote } from '../shared/ui/States';
import { showToast } from '../shared/ui/toasts';
import { useTasksChanged } from './actions';

interface AssignDialogProps {
  task: TaskRow;
  isOpen: boolean;
  onClose: () => void;
}

export function AssignDialog({ task, isOpen, onClose }: AssignDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('assign.title')} isOpen={isOpen} onClose={onClose}>
      <AssigneeChoice task={task} onClose={onClose} />
    </Modal>
  );
}

function AssigneeChoice({ task, onClose }: Omit<AssignDialogProps, 'isOpen'>) {
  const { t } = useTranslation();
  const assignees = useQuery(assigneesQuery(task.id));
  const [chosen, setChosen] = useState<string | null>(null);
  const changed = useTasksChanged();
  const assign = useMutation({
    mutationFn: (username: string) => post<TaskRow>(`/api/tasks/${encodeURIComponent(task.id)}/assign`, { username }),
    onSuccess: (row) => {
      showToast(t('assign.done', { name: row.assignee?.fullName ?? '' }));
      onClose();
    },
    onSettled: changed,
  });
  return (
    <>
      <ProblemNote error={assign.error} />
      <AssigneeField assignees={assignees} except={task.assignee?.username} value={chosen} onChange={setChosen} />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!chosen}
          isPending={assign.isPending}
          onPress={() => chosen && assign.mutate(chosen)}
        >
          {t('action.assign')}
        </Button>
      </footer>
    </>
  );
}
