import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { put } from '../../shared/api/client';
import type { ExamDraft, ExamRound } from '../../shared/api/types';
import { showToast } from '../../shared/ui/toasts';
import { DraftForm } from './DraftForm';
import { draftOf, sentOf } from './draft';
import { examAddress, examQuery } from './queries';

const route = getRouteApi('/exams/$code');

export function EditDraftPage() {
  const { code } = route.useParams();
  const round = useQuery(examQuery(code));
  return round.data ? <Edit round={round.data} /> : null;
}

function Edit({ round }: { round: ExamRound }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const saving = useMutation({
    mutationFn: (draft: ExamDraft) => put<ExamRound>(examAddress(round.code), draft),
    onSuccess: (changed) => {
      queryClient.setQueryData(examQuery(round.code).queryKey, changed);
      queryClient.invalidateQueries({ queryKey: ['exams'] });
      showToast(t('examRound.saved'));
      navigate({ to: '/exams/$code', params: { code: round.code } });
    },
  });
  return (
    <DraftForm
      start={draftOf(round)}
      submit={t('examRound.saveDraft')}
      mutation={saving}
      onSubmit={(entries) => saving.mutate(sentOf(entries))}
    />
  );
}
