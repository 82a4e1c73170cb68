import { useQuery } from '@tanstack/react-query';
import { CalendarOff, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { absencesQuery } from '../shared/api/queries';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';
import { PageHead } from '../shared/ui/PageHead';
import { Empty, Failure, Loading } from '../shared/ui/States';
import { AbsenceForm } from './AbsenceForm';
import { AbsenceTable } from './AbsenceTable';
import { inOrder } from './order';
import './absence.css';

/** Who is away when, and who stands in: one's own, and for superiors those of their people. */
export function AbsencesPage() {
  const { t } = useTranslation();
  const absences = useQuery(absencesQuery);
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <PageHead title={t('absence.title')}>
        <Button variant="primary" onPress={() => setRegistering(true)}>
          <CalendarPlus aria-hidden size={16} />
          {t('absence.register')}
        </Button>
      </PageHead>
      {absences.isPending && <Loading />}
      {absences.isError && <Failure error={absences.error} onRetry={() => absences.refetch()} />}
      {absences.data?.length === 0 && <Empty icon={CalendarOff} title={t('absence.none')} />}
      {absences.data && absences.data.length > 0 && <AbsenceTable absences={inOrder(absences.data)} />}
      <Modal title={t('absence.register')} isOpen={registering} onClose={() => setRegistering(false)}>
        <AbsenceForm onClose={() => setRegistering(false)} />
      </Modal>
    </>
  );
}
