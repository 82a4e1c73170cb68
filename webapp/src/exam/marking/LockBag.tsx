import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bag } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { formatMark } from '../marks';
import { useCouncilAction } from './useCouncilAction';

interface LockBagProps {
  bag: Bag;
  code: string;
  council: number;
}

/** Locks a bag after showing all its marks once more. */
export function LockBag({ bag, code, council }: LockBagProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const mutation = useCouncilAction(code, council, `bags/${bag.id}/lock`, close);
  const complete = bag.scripts.every(({ mark }) => mark !== null);
  return (
    <>
      <Button isDisabled={!complete} onPress={() => setOpen(true)}>
        {t('examMarking.lock')}
      </Button>
      <Modal title={t('examMarking.lock')} isOpen={open} onClose={close}>
        <ActionFrame
          lead={t('examMarking.lockLead')}
          submit={t('examMarking.lock')}
          ready
          mutation={mutation}
          onSubmit={() => mutation.mutate({})}
          onClose={close}
        >
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('examMarking.blindCode')}</th>
                <th scope="col" className="number">
                  {t('examMarking.mark')}
                </th>
              </tr>
            </thead>
            <tbody>
              {bag.scripts.map(({ id, blindCode, mark }) => (
                <tr key={id}>
                  <th scope="row" className="code">
                    {blindCode}
                  </th>
                  <td className="number">{mark === null ? '' : formatMark(mark)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ActionFrame>
      </Modal>
    </>
  );
}
