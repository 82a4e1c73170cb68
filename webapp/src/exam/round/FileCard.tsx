import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { ExamAppointment } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { CheckboxField } from '../../shared/ui/Checks';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { examAddress } from './queries';

/** The winner says that the file for the appointment is complete; nobody says it for them. */
export function FileCard({ appointment }: { appointment: ExamAppointment }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [complete, setComplete] = useState(false);
  const [originals, setOriginals] = useState(false);
  const { roundCode, postNo } = appointment;
  const completing = useMutation({
    mutationFn: () =>
      post<ExamAppointment>(`${examAddress(roundCode)}/appointments/${postNo}/complete-file`, { complete, originals }),
    onSuccess: () => showToast(t('examRound.saved')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams'] }),
  });
  return (
    <section className="card form">
      <h2>{local(appointment.titleVi, appointment.titleEn)}</h2>
      <p>{t('examRound.completeFileLead')}</p>
      <ProblemNote error={completing.error} />
      {appointment.mine && (
        <>
          <CheckboxField label={t('examRound.fileComplete')} value={complete} onChange={setComplete} />
          <CheckboxField label={t('examRound.originals')} value={originals} onChange={setOriginals} />
          <Button
            variant="primary"
            isDisabled={!complete || !originals}
            isPending={completing.isPending}
            onPress={() => completing.mutate()}
          >
            {t('examRound.completeFile')}
          </Button>
        </>
      )}
    </section>
  );
}
