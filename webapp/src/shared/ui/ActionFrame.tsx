import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { ProblemNote } from './States';

interface ActionFrameProps {
  lead: string;
  submit: string;
  ready: boolean;
  mutation: { isPending: boolean; error: unknown };
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
  danger?: boolean;
}

/** The inside of a dialog that does one thing: what it means, what it needs to know, and the two ways out. */
export function ActionFrame({ lead, submit, ready, mutation, onSubmit, onClose, children, danger }: ActionFrameProps) {
  const { t } = useTranslation();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !mutation.isPending) onSubmit();
  };
  return (
    <form className="form" noValidate onSubmit={send}>
      <p>{lead}</p>
      <ProblemNote error={mutation.error} />
      {children}
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          variant={danger ? 'danger' : 'primary'}
          isDisabled={!ready}
          isPending={mutation.isPending}
        >
          {submit}
        </Button>
      </footer>
    </form>
  );
}
