import { useState } from 'react';
import { fieldProblems } from '../shared/api/fieldProblems';
import { ActionFrame } from '../shared/ui/ActionFrame';
import { Button } from '../shared/ui/Button';
import { TextField } from '../shared/ui/Fields';
import { Modal } from '../shared/ui/Modal';
import { useRemoteAction } from './useRemoteAction';

interface TextActionProps {
  code: string;
  /** Where it is sent. */
  action: string;
  /** What the server calls the text. */
  field: string;
  title: string;
  lead: string;
  label: string;
  maxLength: number;
  variant?: 'primary' | 'secondary';
  danger?: boolean;
  small?: boolean;
  body?: object;
  /** The words may be left out. */
  optional?: boolean;
}

/** A button that asks for a few words before it does something. */
export function TextAction({ title, variant, small, ...rest }: TextActionProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} className={small ? 'button-small' : ''} onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Modal title={title} isOpen={open} onClose={() => setOpen(false)}>
        <TextDialog title={title} {...rest} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

type DialogProps = Omit<TextActionProps, 'variant' | 'small'> & { onClose: () => void };

function TextDialog({
  code,
  action,
  field,
  title,
  lead,
  label,
  maxLength,
  danger,
  body,
  optional,
  onClose,
}: DialogProps) {
  const [text, setText] = useState('');
  const mutation = useRemoteAction(code, action, onClose);
  return (
    <ActionFrame
      lead={lead}
      submit={title}
      ready={optional || text.trim() !== ''}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ ...body, [field]: text.trim() || null })}
      onClose={onClose}
      danger={danger}
    >
      <TextField
        label={label}
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
