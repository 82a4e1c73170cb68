import { Link } from '@tanstack/react-router';
import { CloudOff, LoaderCircle, Lock, type LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../api/problem';
import { currentLanguage, local } from '../i18n/language';
import { Button } from './Button';

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="state" role="status">
      <LoaderCircle aria-hidden className="spin" size={20} />
      {t('state.loading')}
    </p>
  );
}

export function Empty({ icon: Icon, title, children }: { icon: LucideIcon; title: string; children?: ReactNode }) {
  return (
    <div className="state state-empty">
      <Icon aria-hidden size={28} strokeWidth={1.5} />
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

interface FailureProps {
  error: unknown;
  onRetry?: () => void;
  /** It stands for the whole page: its title is the page's heading. */
  page?: boolean;
}

export function Failure({ error, onRetry, page }: FailureProps) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const Title = page ? 'h1' : 'p';
  const Icon = problem.status === 403 ? Lock : CloudOff;
  return (
    <div className="state state-failure" role="alert">
      <Icon aria-hidden size={28} strokeWidth={1.5} />
      <Title className="state-title">{problem.title(currentLanguage())}</Title>
      <p>{problem.detail(currentLanguage())}</p>
      {onRetry && !isFinal(problem) && <Button onPress={onRetry}>{t('action.retry')}</Button>}
      {page && isFinal(problem) && <Link to="/">{t('notFound.home')}</Link>}
    </div>
  );
}

/** Asking again would get the same answer. */
const isFinal = ({ status }: Problem) => status === 403 || status === 404;

interface NoteProps {
  error: unknown;
  /** Whoever acted without the mouse is led to the answer. */
  takesFocus?: boolean;
  /** What the fields at fault are called, where no field on the page shows what is wrong with it. */
  nameOf?: (field: string) => string;
}

/** A refusal shown where the action was tried. */
export function ProblemNote({ error, takesFocus, nameOf }: NoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error && takesFocus) note.current?.focus();
  }, [error, takesFocus]);
  if (!error) return null;
  const problem = asProblem(error);
  return (
    <div ref={note} tabIndex={-1} className="note note-bad" role="alert">
      <strong>{problem.title(currentLanguage())}</strong>
      <p>{problem.detail(currentLanguage())}</p>
      {nameOf && <WrongFields problem={problem} nameOf={nameOf} />}
      <Groups problem={problem} />
    </div>
  );
}

function WrongFields({ problem, nameOf }: { problem: Problem; nameOf: (field: string) => string }) {
  const wrong = Object.entries(problem.fields(currentLanguage()));
  if (wrong.length === 0) return null;
  return (
    <ul>
      {wrong.map(([field, text]) => (
        <li key={field}>
          {nameOf(field)}: {text}
        </li>
      ))}
    </ul>
  );
}

function Groups({ problem: { body } }: { problem: Problem }) {
  if (!body.groups) return null;
  return (
    <dl className="note-groups">
      {body.groups.map((group) => (
        <div key={group.vi}>
          <dt>{local(group.vi, group.en)}</dt>
          {group.items.map(({ vi, en }) => (
            <dd key={vi}>{local(vi, en)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
