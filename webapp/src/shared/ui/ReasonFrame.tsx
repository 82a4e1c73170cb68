import { type ReactNode, useState } from 'react';
import { fieldProblems } from '../api/fieldProblems';
import { ActionFrame } from './ActionFrame';
import { TextField } from './Fields';

interface ReasonFrameProps {
  lead: string;
  submit: string;
  label: string;
  /** What the server calls the words. */
  field?: string;
  maxLength?: number;
  description?: string;
  /** The words may be left out. */
  optional?: boolean;
  /** Whether everything else that is asked for is there. */
  ready?: boolean;
  mutation: { isPending: boolean; error: unknown };
  onSubmit: (words: string) => void;
  onClose: () => void;
  danger?: boolean;
  /** Shown before the words are asked for. */
  children?: ReactNode;
}

/** The inside of a dialog that does one thing and asks for a few words about it. */
export function ReasonFrame({
  label,
  field = 'reason',
  maxLength = 2000,
  description,
  optional,
  ready = true,
  onSubmit,
  ...frame
}: ReasonFrameProps) {
  const [text, setText] = useState('');
  const words = text.trim();
  return (
    <ActionFrame {...frame} ready={ready && (optional || words !== '')} onSubmit={() => onSubmit(words)}>
      {frame.children}
      <TextField
        label={label}
        description={description}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={maxLength}
        error={fieldProblems(frame.mutation.error)[field]}
        isRequired={!optional}
      />
    </ActionFrame>
  );
}
