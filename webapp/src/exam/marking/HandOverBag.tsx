import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { BagProgress, ExamMarking } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { SelectField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { bodiesQuery } from '../body/queries';
import { useCouncilAction } from './useCouncilAction';

interface HandOverProps {
  marking: ExamMarking;
  bag: BagProgress;
  title: string;
}

/** A marker cannot go on: the head gives the bag to another one, who begins anew. */
export function HandOverBag({ marking, bag, title }: HandOverProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button className="button-small" onPress={() => setOpen(true)}>
        {t('examMarking.handOver')}
      </Button>
      <Modal title={`${t('examMarking.handOver')}: ${title}`} isOpen={open} onClose={close}>
        <HandOverForm marking={marking} bag={bag} onClose={close} />
      </Modal>
    </>
  );
}

function HandOverForm({ marking, bag, onClose }: Omit<HandOverProps, 'title'> & { onClose: () => void }) {
  const { t } = useTranslation();
  const { roundCode, councilNo } = marking;
  const [username, setUsername] = useState<string | null>(null);
  const bodies = useQuery(bodiesQuery(roundCode));
  const mutation = useCouncilAction(roundCode, councilNo, `bags/${bag.id}/hand-over`, onClose);
  const council = bodies.data?.councils.find((one) => one.councilNo === councilNo);
  const board = council?.bodies.find(({ body }) => body === 'MARKING')?.members ?? [];
  const others = board.filter(({ rank, username: one }) => rank === 'MEMBER' && one !== bag.marker);
  return (
    <ActionFrame
      lead={t('examMarking.handOverLead', { name: bag.markerName })}
      submit={t('examMarking.handOver')}
      ready={username !== null}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ username })}
      onClose={onClose}
    >
      <SelectField
        label={t('examMarking.newMarker')}
        options={others.map((one) => ({ value: one.username, label: one.fullName }))}
        value={username}
        onChange={setUsername}
        error={fieldProblems(mutation.error).username}
        isRequired
      />
    </ActionFrame>
  );
}
