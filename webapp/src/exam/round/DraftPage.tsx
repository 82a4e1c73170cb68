import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { ExamDraft, ExamRound } from '../../shared/api/types';
import { useSession } from '../../shared/shell/useSession';
import { PageHead } from '../../shared/ui/PageHead';
import { showToast } from '../../shared/ui/toasts';
import { DraftForm } from './DraftForm';
import { emptyDraft, sentOf } from './draft';
import { examQuery } from './queries';
import '../exam.css';

export function DraftPage() {
  const { t } = useTranslation();
  const session = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const drafting = useMutation({
    mutationFn: (draft: ExamDraft) => post<ExamRound>('/api/exams', draft),
    onSuccess: (round) => {
      queryClient.setQueryData(examQuery(round.code).queryKey, round);
      queryClient.invalidateQueries({ queryKey: ['exams', 'list'] });
      showToast(t('examRound.saved'));
      navigate({ to: '/exams/$code', params: { code: round.code } });
    },
  });
  const unit = session.positions.find(({ role }) => role === 'OFFICER' || role === 'HEAD')?.unitCode ?? '';
  return (
    <>
      <PageHead title={t('examRound.draft')} />
      <p className="muted">{t('examRound.draftLead')}</p>
      <DraftForm
        start={emptyDraft(unit)}
        submit={t('examRound.saveDraft')}
        mutation={drafting}
        onSubmit={(entries) => drafting.mutate(sentOf(entries))}
      />
    </>
  );
}
