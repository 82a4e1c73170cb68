import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
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
  const mutation = useRemoteAction(code, path, onClose);
  return (
    <ReasonFrame
      lead={t(`remote.act.${action}.lead`, wordsWith(words))}
      submit={t(`remote.act.${action}.title`, wordsWith(words))}
      label={t(`remote.act.${action}.label`)}
      field={field}
      maxLength={maxLength}
      optional={optional}
      mutation={mutation}
      onSubmit={(text) => mutation.mutate({ ...body, [field]: text || null })}
      onClose={onClose}
      danger={danger}
    />
  );
}
