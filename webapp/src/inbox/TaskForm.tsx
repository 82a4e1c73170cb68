import { Ban, Hand } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, Problem } from '../shared/api/problem';
import type { FormSchema, TaskDetail } from '../shared/api/types';
import { FormView } from '../shared/form/FormView';
import { initialData } from '../shared/form/schema';
import { currentLanguage } from '../shared/i18n/language';
import { formatNear } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Button } from '../shared/ui/Button';
import { ProblemNote } from '../shared/ui/States';
import { useHotkeys } from '../shared/ui/useHotkeys';
import { useClaim } from './actions';
import { newCompletion, useComplete } from './useComplete';
import { type DraftState, useDraft } from './useDraft';

const noFields: FormSchema = { components: [] };

interface TaskFormProps {
  task: TaskDetail;
  /** What the things are called that a refusal may be about though the form does not ask for them. */
  nameOf?: (field: string) => string;
}

export function TaskForm({ task, nameOf = (field) => field }: TaskFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const schema = task.form ?? noFields;
  const draft = useDraft(task.id, task.draftSavedAt);
  const complete = useComplete(task);
  const errors = useMemo(
    () => (complete.error ? asProblem(complete.error).fields(currentLanguage()) : {}),
    [complete.error],
  );
  useHotkeys({ 'Ctrl+Enter': () => task.can.complete && submitWhatIsTyped(form.current) });
  return (
    <div className="task-form">
      {!task.can.complete && <NotYours task={task} />}
      <FormView
        ref={form}
        schema={schema}
        choices={withRequired(task)}
        initial={initialData(schema, task.data)}
        readOnly={!task.can.complete}
        serverErrors={errors}
        onChange={draft.note}
        onSubmit={(data) => {
          if (complete.isPending) return;
          draft.drop();
          complete.mutate(newCompletion(data), { onError: () => draft.note(data) });
        }}
      >
        {schema.components.length === 0 && <p className="muted">{t('task.noForm')}</p>}
        {!schema.components.some(({ key }) => key && errors[key]) && (
          <ProblemNote error={complete.error} takesFocus nameOf={nameOf} />
        )}
        {task.can.complete && (
          <footer className="form-foot">
            <Button type="submit" variant="primary" isPending={complete.isPending}>
              {t('action.complete')}
              <kbd>Ctrl</kbd>
              <kbd>Enter</kbd>
            </Button>
            <DraftNote state={draft.state} savedAt={draft.savedAt} />
          </footer>
        )}
      </FormView>
    </div>
  );
}

/** Numbers and dates are taken over when their field is left, so the field is left before the form goes off. */
function submitWhatIsTyped(form: HTMLFormElement | null): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  requestAnimationFrame(() => form?.requestSubmit());
}

/** The papers among the choices, those that may not be missing marked. */
function withRequired({ choices, dossier }: TaskDetail): TaskDetail['choices'] {
  if (!choices.components) return choices;
  const required = new Set(dossier.components.filter((component) => component.required).map(({ code }) => code));
  const marked = choices.components.map((choice) => ({ ...choice, required: required.has(choice.value) }));
  return { ...choices, components: marked };
}

function NotYours({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const claim = useClaim();
  if (task.barred) return <Barred problem={new Problem(task.barred)} />;
  return (
    <div className="note note-info">
      <p>
        <Hand aria-hidden size={16} />
        {task.assignee ? t('task.takenBy', { name: task.assignee.fullName }) : t('task.claimFirst')}
      </p>
      {task.can.claim && (
        <Button isPending={claim.isPending} onPress={() => claim.mutate(task)}>
          {t('action.claim')}
        </Button>
      )}
    </div>
  );
}

function Barred({ problem }: { problem: Problem }) {
  return (
    <div className="note note-info task-barred">
      <p>
        <Ban aria-hidden size={16} />
        <strong>{problem.title(currentLanguage())}</strong>
      </p>
      <span>{problem.detail(currentLanguage())}</span>
    </div>
  );
}

function DraftNote({ state, savedAt }: { state: DraftState; savedAt: string | null }) {
  const { t } = useTranslation();
  const now = useNow();
  if (state === 'unchanged') return null;
  if (state === 'failed') return <p className="draft-note draft-note-bad">{t('draft.failed')}</p>;
  if (state === 'waiting') return <p className="draft-note">{t('draft.waiting')}</p>;
  return (
    <p className="draft-note" role="status">
      {savedAt && t('draft.saved', { time: formatNear(savedAt, now) })}
    </p>
  );
}
