import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamDefence, MinutesKind } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { readMark } from '../marks';
import { useDefence } from './queries';

type Action = 'minutes' | 'absent' | 'decide' | 'stand-aside';

interface BoardActionProps {
  code: string;
  council: number;
  candidate: string;
  action: Action;
  scale: ExamDefence['scale'];
}

const words = { minutes: 'minutes', absent: 'absent', decide: 'decide', 'stand-aside': 'standAside' } as const;
const field = { minutes: 'reference', absent: 'note', decide: 'reason', 'stand-aside': 'reason' } as const;
const fewest = { minutes: 1, absent: 10, decide: 10, 'stand-aside': 10 } as const;

/** Something that needs a few words: minutes, an absence, the head's decision, standing aside. */
export function BoardAction(props: BoardActionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = t(`examDefence.act.${words[props.action]}`);
  return (
    <>
      <Button className="button-small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Modal title={title} isOpen={open} onClose={() => setOpen(false)}>
        <BoardDialog {...props} title={title} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

interface DialogProps extends BoardActionProps {
  title: string;
  onClose: () => void;
}

function BoardDialog({ code, council, candidate, action, scale, title, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<MinutesKind>('SIGNED_MINUTES');
  const [points, setPoints] = useState('');
  const mutation = useDefence<object>(code, council, candidate, action);
  const read = readMark(points, scale);
  const extra =
    action === 'minutes' ? { kind } : action === 'decide' ? { mark: 'mark' in read ? read.mark : null } : {};
  return (
    <ActionFrame
      lead={t(`examDefence.lead_${words[action]}`)}
      submit={title}
      ready={text.trim().length >= fewest[action] && (action !== 'decide' || 'mark' in read)}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ ...extra, [field[action]]: text.trim() }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {action === 'minutes' && (
        <SelectField
          label={t('examDefence.minutesKindLabel')}
          isRequired
          options={(['SIGNED_MINUTES', 'RECORDING'] as const).map((value) => ({
            value,
            label: t(`examDefence.minutesKind.${value}`),
          }))}
          value={kind}
          onChange={(value) => value && setKind(value as MinutesKind)}
        />
      )}
      {action === 'decide' && (
        <TextField
          label={t('examDefence.decidedMark')}
          value={points}
          onChange={setPoints}
          maxLength={6}
          error={points !== '' && 'fault' in read ? t(`examDefence.fault.${read.fault}`) : undefined}
          isRequired
        />
      )}
      <TextField
        label={t(`examDefence.text_${words[action]}`)}
        value={text}
        onChange={setText}
        rows={action === 'minutes' ? undefined : 4}
        maxLength={action === 'minutes' ? 300 : 1000}
        description={fewest[action] > 1 ? t('examDefence.atLeastTen') : undefined}
        isRequired
      />
    </ActionFrame>
  );
}
