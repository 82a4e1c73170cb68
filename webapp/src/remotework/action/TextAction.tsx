import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { useRemoteAction } from '../useRemoteAction';
import { type Words, wordsWith } from './words';

/** The actions that ask for a few words; the catalogue has a title, a lead and a label of each. */
type Worded =
  | 'unreachable'
  | 'resume'
  | 'return'
  | 'appeal'
  | 'deliver'
  | 'giveBack'
  | 'evaluate'
  | 'dispute'
  | 'answer';

interface TextFormProps {
  code: string;
  action: Worded;
  /** Where it is sent, when that is not what it is called. */
  path?: string;
  /** What the server calls the text. */
  field: string;
  maxLength: number;
  /** What the title and the lead name. */
  words?: Partial<Words>;
  danger?: boolean;
  body?: object;
  /** The words may be left out. */
  optional?: boolean;
  onClose: () => void;
}

type TextActionProps = Omit<TextFormProps, 'onClose'> & { variant?: 'primary' | 'secondary'; small?: boolean };

/** A button that asks for a few words before it does something. */
export function TextAction({ variant, small, ...form }: TextActionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = t(`remote.act.${form.action}.title`, wordsWith(form.words));
  return (
    <>
      <Button variant={variant} className={small ? 'button-small' : ''} onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Modal title={title} isOpen={open} onClose={() => setOpen(false)}>
        <TextForm {...form} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

export function TextForm(props: TextFormProps) {
  const { code, action, path = action, field, maxLength, words, danger, body, optional, onClose } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const mutation = useRemoteAction(code, path, onClose);
  return (
    <ActionFrame
      lead={t(`remote.act.${action}.lead`, wordsWith(words))}
      submit={t(`remote.act.${action}.title`, wordsWith(words))}
      ready={optional || text.trim() !== ''}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ ...body, [field]: text.trim() || null })}
      onClose={onClose}
      danger={danger}
    >
      <TextField
        label={t(`remote.act.${action}.label`)}
        value={text}
        onChange={setText}
        rows={4}
        maxLength={maxLength}
        error={fieldProblems(mutation.error)[field]}
        isRequired={!optional}
      />
    </ActionFrame>
  );
}
